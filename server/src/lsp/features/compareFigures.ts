import { compareFigures as compare, comparisonTable } from '../../core/index.js';
import { rangeOf } from '../convert.js';
import { otherDocument } from '../previousDocument.js';
import { InvalidParams, plainUri } from '../params.js';
import type { CompareFiguresParams, ComparisonAnswer } from '../protocol.js';
import type { DocumentRequest } from '../request.js';

/** `gongwen/compareFigures`: the indicators that a document shares with an earlier one, any that is open. */
export const compareFigures: DocumentRequest<CompareFiguresParams, ComparisonAnswer | null> = {
  uri: plainUri,
  empty: null,
  unrecognised: true,
  slow: true,
  async answer(session, { locale, analysis: { document } }, { previous: uri }) {
    if (typeof uri !== 'string') throw new InvalidParams('previous must be a string');
    const other = await otherDocument(session, uri, locale);
    if ('refusal' in other) return other;
    const comparison = compare(document, other.document);
    const table = comparisonTable(comparison, { current: document, previous: other.document }, locale);
    return {
      columns: table.columns,
      rows: comparison.pairs.map(({ current, copied, statements }, i) => ({
        cells: (table.rows[i] ?? []).map(String),
        range: rangeOf(document.lines, current.span),
        doubtful: copied || statements.some(({ holds }) => !holds),
      })),
      unpaired: comparison.unpaired,
    };
  },
};
