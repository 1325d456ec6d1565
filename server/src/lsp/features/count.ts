import { addCounts, countText, stats } from '../../core/index.js';
import { spanOf } from '../convert.js';
import { checkedRange, InvalidParams, plainUri } from '../params.js';
import type { CountAnswer, CountParams } from '../protocol.js';
import type { DocumentRequest } from '../request.js';

/** `gongwen/count`: how much stands in a document and in what is selected of it, recognised or not. */
export const count: DocumentRequest<CountParams, CountAnswer | null> = {
  uri: plainUri,
  empty: null,
  unrecognised: true,
  answer(_session, { version, analysis: { document } }, { ranges }) {
    if (ranges !== undefined && !Array.isArray(ranges)) throw new InvalidParams('ranges must be a list');
    const selected = ranges?.map((range) => countText(document.slice(spanOf(document.lines, checkedRange(range)))));
    return {
      version,
      document: countText(document.text),
      ...(selected?.length ? { selected: addCounts(selected) } : {}),
      headingsByLevel: stats(document).headingsByLevel,
    };
  },
};
