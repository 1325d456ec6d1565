import type {
  CancellationToken,
  ResultProgressReporter,
  SymbolInformation,
  WorkDoneProgressReporter,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { InvalidParams } from '../params.js';
import { refuseCancelled, yieldTurn, type SessionHolder } from '../request.js';
import { wordsOf } from '../words.js';
import { searchSymbols } from '../workspace/symbolSearch.js';

/** `workspace/symbol`: the headings of all documents of the workspace that fit a query. */
export function workspaceSymbol(holder: SessionHolder) {
  return async (
    { query }: WorkspaceSymbolParams,
    token: CancellationToken,
    workDone: WorkDoneProgressReporter,
    partial?: ResultProgressReporter<SymbolInformation[]>,
  ): Promise<SymbolInformation[]> => {
    const session = holder();
    if (typeof query !== 'string') throw new InvalidParams('query must be a string');
    await yieldTurn();
    refuseCancelled(token);
    workDone.begin(wordsOf(session.locale()).searching, undefined, undefined, true);
    try {
      const onBatch = partial && ((symbols: SymbolInformation[]) => partial.report(symbols));
      const symbols = await searchSymbols(session.index, query, token, onBatch);
      refuseCancelled(token);
      return symbols;
    } finally {
      workDone.done();
    }
  };
}
