import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { before, expectProblems, fileOf, putCursor, show } from './editor.js';
import { eventually, test } from './harness.js';

const PROJECT = '.gongwen.json';
const PROBLEMS = ['marker-width (二)', 'numbering-gap （四）', 'numbering-duplicate 二、', 'marker-punctuation 2、'];
const WITHOUT_GAP = PROBLEMS.filter((problem) => !problem.startsWith('numbering-gap'));

async function projectFile(): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(fileOf(PROJECT)).then(
    (bytes) => Buffer.from(bytes).toString('utf8'),
    () => undefined,
  );
}

async function hints(document: vscode.TextDocument): Promise<string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return found.map(({ label, position }) => {
    const text = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
    return `${document.lineAt(position.line).text.slice(0, position.character)} ${text}`;
  });
}

/** What is shown behind the wrong markers. */
const EXPECTED = ['(二) → （二）', '（四） → （三）', '二、 → 三、', '2、 → 2.'];

test('keeps a number in the project file, and the text as it is', async () => {
  const editor = await show('plan.txt');
  const { document } = editor;
  const [text, version] = [document.getText(), document.version];
  await expectProblems(document, PROBLEMS);
  assert.deepEqual(await hints(document), EXPECTED);
  putCursor(editor, before(document, '（四）'));
  await vscode.commands.executeCommand('gongwen.pin');
  await expectProblems(document, WITHOUT_GAP);
  const [first, kept = '', ...others] = await hints(document);
  assert.match(kept, /^（四） (?:固定|fixed)$/);
  assert.deepEqual(
    [first, ...others],
    EXPECTED.filter((hint) => !hint.startsWith('（四）')),
  );
  const written = JSON.parse((await projectFile()) ?? '') as {
    documents: Record<string, { pins: { number: number }[] }>;
  };
  assert.deepEqual(
    written.documents['plan.txt']?.pins.map(({ number }) => number),
    [4],
  );
  // What is above it may change.
  await editor.edit((edit) => edit.insert(before(document, '一、工作目标'), '各村要高度重视。\n'));
  await expectProblems(document, WITHOUT_GAP);
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), text);
  await vscode.commands.executeCommand('gongwen.renumberDocument');
  assert.match(document.getText(), /^（四）培育/m);
  await vscode.commands.executeCommand('undo');
  putCursor(editor, before(document, '（四）'));
  await vscode.commands.executeCommand('gongwen.unpin');
  await expectProblems(document, PROBLEMS);
  assert.deepEqual(await hints(document), EXPECTED);
  assert.equal(document.getText(), text);
  assert.ok(document.version > version);
});

test('follows the project file when it is changed by hand', async () => {
  const { document } = await show('plan.txt');
  const silenced = { suppressions: [{ rule: 'numbering-gap' }] };
  await vscode.workspace.fs.writeFile(fileOf(PROJECT), Buffer.from(JSON.stringify(silenced)));
  await expectProblems(document, WITHOUT_GAP);
  await vscode.workspace.fs.delete(fileOf(PROJECT));
  await expectProblems(document, PROBLEMS);
});

test('leaves a project file alone that it cannot read', async () => {
  const editor = await show('plan.txt');
  const broken = '{ "documents": [\n';
  await vscode.workspace.fs.writeFile(fileOf(PROJECT), Buffer.from(broken));
  putCursor(editor, before(editor.document, '（四）'));
  await vscode.commands.executeCommand('gongwen.pin');
  assert.equal(await projectFile(), broken);
  await vscode.workspace.fs.delete(fileOf(PROJECT));
  await expectProblems(editor.document, PROBLEMS);
});

test('checks the project file by its schema', async () => {
  await vscode.workspace.fs.writeFile(fileOf(PROJECT), Buffer.from('{ "documents": 3 }\n'));
  const { document } = await show(PROJECT);
  await eventually('a problem in the project file', () =>
    vscode.languages.getDiagnostics(document.uri).length > 0 ? true : undefined,
  );
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.workspace.fs.delete(fileOf(PROJECT));
});
