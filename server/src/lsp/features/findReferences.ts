import type { Location, ReferenceParams } from 'vscode-languageserver';
import { offsetOf, rangeOf } from '../convert.js';
import { checkedPosition, documentUri } from '../params.js';
import { mentionsOf, placeAt } from '../references.js';
import type { DocumentRequest } from '../request.js';

/** `textDocument/references`: every reference to the heading, paragraph or annex that stands or is named here. */
export const findReferences: DocumentRequest<ReferenceParams, Location[]> = {
  uri: documentUri,
  empty: [],
  answer(_session, { open: { uri }, analysis: { document } }, { position, context }) {
    const { lines } = document;
    const place = placeAt(document, offsetOf(lines, checkedPosition(position)));
    if (!place) return [];
    const declarations = context?.includeDeclaration ? place.targets.map(({ span }) => span) : [];
    const mentions = mentionsOf(document, place.targets).map(({ span }) => span);
    return [...declarations, ...mentions].map((span) => ({ uri, range: rangeOf(lines, span) }));
  },
};
