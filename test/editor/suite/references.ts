import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { before, expectHeading, show } from './editor.js';
import { test } from './harness.js';

const REFERENCE = '第二部分（三）';
const TARGET = '（三）完善应急准备';

/** The notice, and a place in the last part of the reference in it. */
async function atReference(): Promise<{ document: vscode.TextDocument; at: vscode.Position }> {
  const { document } = await show('notice.txt');
  await expectHeading(document, TARGET);
  return { document, at: before(document, REFERENCE).translate(0, REFERENCE.indexOf('三）')) };
}

async function located<T>(command: string, at: { document: vscode.TextDocument; at: vscode.Position }): Promise<T[]> {
  return vscode.commands.executeCommand<T[]>(command, at.document.uri, at.at);
}

test('goes from a reference to the heading that it names', async () => {
  const place = await atReference();
  const found = await located<vscode.Location | vscode.LocationLink>('vscode.executeDefinitionProvider', place);
  const lines = found.map((link) =>
    'targetRange' in link ? (link.targetSelectionRange ?? link.targetRange) : link.range,
  );
  assert.deepEqual(
    lines.map(({ start }) => start.line),
    [before(place.document, TARGET).line],
  );
});

test('finds the references to a heading', async () => {
  const { document } = await atReference();
  const found = await located<vscode.Location>('vscode.executeReferenceProvider', {
    document,
    at: before(document, TARGET).translate(0, 1),
  });
  const lines = found.map(({ range }) => range.start.line);
  assert.ok(lines.includes(before(document, REFERENCE).line), JSON.stringify(found));
  assert.ok(!lines.includes(before(document, '见第三部分（二）').line), JSON.stringify(found));
});

test('tells at a reference which heading it names', async () => {
  const place = await atReference();
  const hovers = await located<vscode.Hover>('vscode.executeHoverProvider', place);
  const text = hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content as vscode.MarkdownString).value)
    .join('\n');
  assert.match(text, /完善应急准备/);
});

test('highlights a heading together with the reference to it', async () => {
  const place = await atReference();
  const found = await located<vscode.DocumentHighlight>('vscode.executeDocumentHighlights', place);
  const lines = found.map(({ range }) => range.start.line);
  for (const text of [REFERENCE, TARGET]) assert.ok(lines.includes(before(place.document, text).line), text);
});

test('renumbers on save where the writer wants it', async () => {
  const editor = await show('saved-notice.txt');
  const { document } = editor;
  await expectHeading(document, '三、保障措施');
  const settings = vscode.workspace.getConfiguration('editor', document);
  const folder = vscode.ConfigurationTarget.Workspace;
  await settings.update('codeActionsOnSave', { 'source.renumber.gongwen': 'always' }, folder);
  const text = document.getText();
  // A section goes, without regard to the numbers and the reference behind it.
  const start = before(document, '（一）加强');
  await editor.edit((edit) => edit.delete(new vscode.Range(start, start.translate(1))));
  assert.ok(await document.save());
  const [line = ''] = /（一）加强.*\n/.exec(text) ?? [];
  const expected = text
    .replace(line, '')
    .replace('（二）严格', '（一）严格')
    .replace('（三）完善', '（二）完善')
    .replace('第二部分（三）', '第二部分（二）');
  assert.equal(document.getText(), expected);
  await settings.update('codeActionsOnSave', undefined, folder);
});
