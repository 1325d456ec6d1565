import { references } from '../../core/index.js';
import { rangeOf } from '../convert.js';
import { plainUri } from '../params.js';
import type { DocumentParams, ReferenceInfo } from '../protocol.js';
import type { DocumentRequest } from '../request.js';

/** `gongwen/references`: every reference of a document, for tests, scripts and other clients. */
export const referenceList: DocumentRequest<DocumentParams, ReferenceInfo[]> = {
  uri: plainUri,
  empty: [],
  answer: (_session, { analysis: { document } }) =>
    references(document).map(({ span, state, targets }) => ({
      range: rangeOf(document.lines, span),
      state,
      targets: targets.map((target) => rangeOf(document.lines, target.span)),
    })),
};
