import { loneMarkerAt } from '../../core/index.js';
import { offsetOf, rangeOf } from '../convert.js';
import { checkedPosition, plainUri } from '../params.js';
import type { PlaceParams, TextRange } from '../protocol.js';
import { refuseStale, type DocumentRequest } from '../request.js';

/** `gongwen/loneMarker`: the line at a position where it holds a marker and nothing else. */
export const loneMarker: DocumentRequest<PlaceParams, TextRange | null> = {
  uri: plainUri,
  empty: null,
  answer(_session, { version, analysis: { document } }, params) {
    refuseStale(params.version, version);
    const { lines } = document;
    const span = loneMarkerAt(document, lines.lineAt(offsetOf(lines, checkedPosition(params.position))));
    return span ? rangeOf(lines, span) : null;
  },
};
