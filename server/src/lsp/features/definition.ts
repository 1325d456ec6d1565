import type { Definition, DefinitionParams, LocationLink } from 'vscode-languageserver';
import { offsetOf, rangeOf } from '../convert.js';
import { checkedPosition, documentUri } from '../params.js';
import { placeAt, wholeSpan } from '../references.js';
import type { DocumentRequest } from '../request.js';

/** `textDocument/definition`: from a reference to what it names; a heading is its own definition. */
export const definition: DocumentRequest<DefinitionParams, Definition | LocationLink[] | null> = {
  uri: documentUri,
  empty: null,
  answer(session, { open: { uri }, analysis: { document } }, { position }) {
    const { lines } = document;
    const place = placeAt(document, offsetOf(lines, checkedPosition(position)));
    if (!place) return null;
    if (!session.client.definitionLinks) {
      return place.targets.map((target) => ({ uri, range: rangeOf(lines, target.span) }));
    }
    return place.targets.map((target) => ({
      originSelectionRange: rangeOf(lines, place.span),
      targetUri: uri,
      targetRange: rangeOf(lines, wholeSpan(document, target)),
      targetSelectionRange: rangeOf(lines, target.span),
    }));
  },
};
