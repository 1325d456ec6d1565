import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { outline, sectionCounts } from '../../core/index.js';
import { flatSymbolsOf, symbolsOf } from '../convert.js';
import { documentUri } from '../params.js';
import type { DocumentRequest } from '../request.js';
import { wordsOf } from '../words.js';

/**
 * `textDocument/documentSymbol`: the headings, nested or flat as the client can take them. Beside a nested one stands
 * how long its section is, behind the marker that it should carry where that is another.
 */
export const documentSymbol: DocumentRequest<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> = {
  uri: documentUri,
  empty: [],
  answer(session, { open, analysis, locale }) {
    const { document } = analysis;
    if (!session.client.hierarchicalSymbols) return flatSymbolsOf(outline(document), document.lines, open.uri);
    const words = wordsOf(locale);
    const counts = sectionCounts(document);
    return symbolsOf(outline(document), document.lines, (heading) =>
      [
        ...(heading.expected === undefined ? [] : [words.expected(heading.expected)]),
        words.characters(counts.of(heading)),
      ].join(' · '),
    );
  },
};
