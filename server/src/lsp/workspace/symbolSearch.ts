import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import type { IndexedDocument } from './indexedDocument.js';
import { matchOf, SCATTERED, type Match } from './symbolMatch.js';
import { fileName } from './uris.js';
import type { WorkspaceIndex } from './workspaceIndex.js';

/** So many headings are found at most. More are no answer to a question. */
export const MOST_SYMBOLS = 500;

interface Found {
  readonly symbol: SymbolInformation;
  readonly rank: number;
}

/**
 * The headings of the workspace that fit a query, best first.
 *
 * @param onBatch told of them instead, document by document; those that fit less well come last
 */
export async function searchSymbols(
  index: WorkspaceIndex,
  query: string,
  token: CancellationToken,
  onBatch?: (symbols: SymbolInformation[]) => void,
): Promise<SymbolInformation[]> {
  const match = matchOf(query);
  let left = MOST_SYMBOLS;
  const tell = (found: readonly Found[]): void => {
    const batch = found.slice(0, left).map(({ symbol }) => symbol);
    left -= batch.length;
    if (batch.length > 0) onBatch?.(batch);
  };
  const kept: Found[] = [];
  for await (const document of index.documents({ token })) {
    const fitting = fittingIn(document, match);
    kept.push(...fitting.filter(({ rank }) => !onBatch || rank >= SCATTERED));
    if (onBatch) tell(fitting.filter(({ rank }) => rank < SCATTERED));
    if (left === 0) break;
  }
  // Sorting is stable: what fits equally well stays in the order of the files and of the text.
  kept.sort((a, b) => a.rank - b.rank);
  if (!onBatch) return kept.slice(0, MOST_SYMBOLS).map(({ symbol }) => symbol);
  if (!token.isCancellationRequested) tell(kept);
  return [];
}

function fittingIn(document: IndexedDocument, match: Match): Found[] {
  return document.headings.flatMap((heading) => {
    const rank = match(heading.name);
    return rank === undefined ? [] : [{ symbol: symbolOf(heading, document), rank }];
  });
}

function symbolOf(
  { name, kind, range }: IndexedDocument['headings'][number],
  { uri, titles }: IndexedDocument,
): SymbolInformation {
  // Where the heading is the title itself, its file says more than the title once again.
  const title = titles[0]?.text;
  const containerName = title === undefined || title === name ? fileName(uri) : title;
  return { name, kind, location: { uri, range }, containerName };
}
