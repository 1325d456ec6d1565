import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { positionOf, spanOf } from '../convert.js';
import { checkedRange, documentUri } from '../params.js';
import { pinnedHeadings } from '../pinnedHeadings.js';
import type { DocumentRequest } from '../request.js';
import { wordsOf } from '../words.js';

/** `textDocument/inlayHint`: numbers that the writer has fixed say so. */
export const inlayHint: DocumentRequest<InlayHintParams, InlayHint[]> = {
  uri: documentUri,
  empty: [],
  answer(_session, { analysis: { document, project }, locale }, params) {
    const { lines } = document;
    const { start, end } = spanOf(lines, checkedRange(params.range));
    const words = wordsOf(locale);
    return pinnedHeadings(document, project.pins).flatMap(({ node: { marker }, pin }) => {
      if (!marker || marker.span.end < start || marker.span.start > end) return [];
      return {
        position: positionOf(lines, marker.span.end),
        label: words.pinned,
        tooltip: words.pinnedBy[pin.kind](pin.number),
        paddingLeft: true,
      };
    });
  },
};
