import { window, type QuickPickItem } from 'vscode';
import { DocumentSymbolRequest, type DocumentSymbol, type LanguageClient } from 'vscode-languageclient/node';
import { PLACES, SERVER_COMMANDS, type EditPlace, type TextRange } from '../../server/src/lsp/protocol.js';
import { activePlace, type Place } from './place.js';
import { execute } from './serverCommand.js';
import { words } from './words.js';

interface HeadingItem extends QuickPickItem {
  readonly symbol: DocumentSymbol;
}

interface PlaceItem extends QuickPickItem {
  readonly place: EditPlace;
}

type Sections = Pick<Place, 'uri' | 'version' | 'range'>;

/** Moves the section at the cursor, the selected ones or those chosen elsewhere to a place that the writer picks. */
export async function moveSection(
  client: LanguageClient,
  from: Sections | undefined = activePlace(client),
): Promise<void> {
  if (!from) return;
  const heading = await pickHeading(client, from);
  if (!heading) return;
  const placeItems = PLACES.map((place): PlaceItem => ({ label: words.places[place], place }));
  const picked = await window.showQuickPick(placeItems, { placeHolder: words.movePlace(heading.name) });
  if (!picked) return;
  await execute(client, SERVER_COMMANDS.structuralEdit, {
    uri: from.uri,
    version: from.version,
    range: from.range,
    edit: 'move',
    target: heading.selectionRange.start,
    place: picked.place,
  });
}

async function pickHeading(client: LanguageClient, from: Sections): Promise<DocumentSymbol | undefined> {
  const symbols = await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: from.uri } });
  const nested = (symbols ?? []).filter((symbol): symbol is DocumentSymbol => 'selectionRange' in symbol);
  const items = headingItems(nested, new Set(moved(nested, from.range)));
  if (items.length === 0) {
    void window.showInformationMessage(nested.length === 0 ? words.noHeadings : words.noOtherHeadings);
    return undefined;
  }
  const picked = await window.showQuickPick(items, { placeHolder: words.moveTo, matchOnDescription: true });
  return picked?.symbol;
}

/** Every heading with the path to it, without those that move themselves. */
function headingItems(
  symbols: readonly DocumentSymbol[],
  without: ReadonlySet<DocumentSymbol>,
  path: readonly string[] = [],
): HeadingItem[] {
  return symbols.flatMap((symbol) => {
    if (without.has(symbol)) return [];
    const item: HeadingItem = { label: symbol.name, description: path.join(' › '), symbol };
    return [item, ...headingItems(symbol.children ?? [], without, [...path, symbol.name])];
  });
}

/**
 * The headings that a selection moves, for the list to leave them out: the innermost one around a cursor, or those
 * below it that a selection touches. The server has the last word.
 */
function moved(symbols: readonly DocumentSymbol[], range: TextRange): readonly DocumentSymbol[] {
  const around = symbols.find((symbol) => contains(symbol.range, range));
  if (!around) return symbols.filter((symbol) => touches(symbol.range, range));
  const inside = moved(around.children ?? [], range);
  return inside.length > 0 && !touches(around.selectionRange, range) ? inside : [around];
}

function contains(outer: TextRange, { start, end }: TextRange): boolean {
  return !before(start, outer.start) && !before(outer.end, end);
}

function touches(a: TextRange, b: TextRange): boolean {
  return !before(a.end, b.start) && !before(b.end, a.start);
}

function before(a: TextRange['start'], b: TextRange['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
