import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../../core/index.js';
import { flatSymbolsOf, symbolsOf } from '../convert.js';
import { documentUri } from '../params.js';
import type { DocumentRequest } from '../request.js';

/** `textDocument/documentSymbol`: the headings, nested or flat as the client can take them. */
export const documentSymbol: DocumentRequest<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> = {
  uri: documentUri,
  empty: [],
  answer(session, { open, analysis, locale }) {
    const { document } = analysis;
    return session.client.hierarchicalSymbols
      ? symbolsOf(outline(document), document.lines, locale)
      : flatSymbolsOf(outline(document), document.lines, open.uri);
  },
};
