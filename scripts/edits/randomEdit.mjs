const KINDS = [
  'moveUp',
  'moveDown',
  'move',
  'promote',
  'demote',
  'insertSibling',
  'insertChild',
  'insertSub',
  'complete',
  'split',
  'join',
  'renumberDocument',
];
const PLACES = ['before', 'after', 'firstChild', 'lastChild'];
const COMMAND = 'gongwen.server.structuralEdit';

/** A random edit of a document, to be performed through the protocol. */
export function randomEdit({ headings, lines }, random, serial) {
  const kind = KINDS[random(KINDS.length)];
  const heading = headings[random(headings.length)];
  const line = heading.at.line;
  const target = headings[random(headings.length)].at;
  const place = PLACES[random(PLACES.length)];
  // Told by letters, because numerals are what edits change.
  const title = () => `新增事项${String(serial).replace(/\d/g, (digit) => 'abcdefghij'[digit])}。`;
  return { kind, line, perform: (session) => perform(session) };

  async function perform(session) {
    if (kind === 'complete') return complete(session);
    const range = { start: heading.at, end: heading.at };
    const result = await session.command(COMMAND, { range, edit: kind, ...(kind === 'move' ? { target, place } : {}) });
    if (result.edits > 0 && result.applied && kind.startsWith('insert'))
      typeTitle(session, result.selection.start, title());
    return result;
  }

  /** An empty line behind the heading's own, and the first or another of the markers that completion offers there. */
  async function complete(session) {
    const at = { line, character: lines[line].length };
    const empty = { line: line + 1, character: 0 };
    const offered = await tryOut(session, at, empty);
    if (!offered) return { edits: 0 };
    const { textEdit, additionalTextEdits = [] } = offered;
    const range = textEdit.range ?? textEdit.replace;
    // The new line, the marker and the renumbering as one change, as an undo step holds them.
    session.change([
      { range: { start: at, end: at }, newText: `\n${textEdit.newText}${title()}` },
      ...additionalTextEdits.map((edit) => ({ ...edit, range: upward(edit.range, range.start.line) })),
    ]);
    return { edits: 1 + additionalTextEdits.length };
  }

  async function tryOut(session, at, empty) {
    session.change([{ range: { start: at, end: at }, newText: '\n' }]);
    const list = await session.request('textDocument/completion', { position: empty, context: { triggerKind: 1 } });
    const items = Array.isArray(list) ? list : (list?.items ?? []);
    const item = items[random(Math.max(1, items.length))];
    const resolved = item && (await session.connection.sendRequest('completionItem/resolve', item));
    session.undo();
    return resolved;
  }
}

/** A range in the text with the empty line, in the text without it. */
function upward({ start, end }, line) {
  const shift = (position) => (position.line > line ? { ...position, line: position.line - 1 } : position);
  return { start: shift(start), end: shift(end) };
}

/** The new heading gets its words, as one change with it: what is undone is both. */
function typeTitle(session, position, title) {
  session.extend([{ range: { start: position, end: position }, newText: title }]);
}
