import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams } from 'vscode-languageserver';
import { offsetOf, rangeOf } from '../convert.js';
import { checkedPosition, documentUri } from '../params.js';
import { mentionsOf, placeAt } from '../references.js';
import type { DocumentRequest } from '../request.js';

/** `textDocument/documentHighlight`: a heading and every reference to it, from any of them. */
export const documentHighlight: DocumentRequest<DocumentHighlightParams, DocumentHighlight[] | null> = {
  uri: documentUri,
  // Not an empty list: with null an editor highlights equal words.
  empty: null,
  answer(_session, { analysis: { document } }, { position }) {
    const { lines } = document;
    const place = placeAt(document, offsetOf(lines, checkedPosition(position)));
    const mentions = place ? mentionsOf(document, place.targets) : [];
    if (!place || mentions.length === 0) return null;
    return [
      ...place.targets.map(({ span }) => ({ range: rangeOf(lines, span), kind: DocumentHighlightKind.Write })),
      ...mentions.map(({ span }) => ({ range: rangeOf(lines, span), kind: DocumentHighlightKind.Read })),
    ];
  },
};
