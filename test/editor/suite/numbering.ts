import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { before, expectHeading, expectProblems, problems, putCursor, show, symbols } from './editor.js';
import { eventually, test } from './harness.js';

const EXTENSION = 'gongwen.gongwen';
const TITLE = '青禾镇秸秆综合利用工作方案';

const PROBLEMS = ['marker-width (二)', 'numbering-gap （四）', 'numbering-duplicate 二、', 'marker-punctuation 2、'];

/** Runs a command on the plan, expects what it makes of the text, and that one undo brings the text back. */
async function expectOneStep(command: string, expected: (text: string) => string, place?: string): Promise<void> {
  const editor = await show('plan.txt');
  const { document } = editor;
  const text = document.getText();
  if (place !== undefined) putCursor(editor, before(document, place));
  await expectProblems(document, PROBLEMS);
  await vscode.commands.executeCommand(command);
  assert.equal(document.getText(), expected(text));
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), text);
}

const repaired = (text: string): string =>
  text.replace('(二)', '（二）').replace('（四）', '（三）').replace('二、保障', '三、保障').replace('2、', '2.');

test('activates when a plain text is opened, and recognises 公文', async () => {
  const { document } = await show('plan.txt');
  assert.equal(document.languageId, 'plaintext');
  const extension = vscode.extensions.getExtension(EXTENSION);
  assert.ok(extension);
  await eventually('the extension to become active', () => (extension.isActive ? true : undefined));
});

test('outlines it', async () => {
  const { document } = await show('plan.txt');
  const [title] = await eventually('symbols', async () => {
    const found = await symbols(document);
    return found.length > 0 ? found : undefined;
  });
  assert.equal(title?.name, TITLE);
  assert.deepEqual(
    title.children.map((child) => [child.name, ...child.children.map(({ name }) => name)]),
    [
      ['一、工作目标'],
      ['二、主要任务', '（一）推广机械还田', '(二)建设收储站点', '（四）培育利用企业'],
      ['二、保障措施', '1.加强领导', '2、加大宣传', '3.严格考核'],
    ],
  );
});

test('reports what is wrong with it', async () => {
  const { document } = await show('plan.txt');
  await expectProblems(document, PROBLEMS);
});

test('fixes everything in one undo step', () => expectOneStep('gongwen.fixAll', repaired));

test('renumbers the document in one undo step', () => expectOneStep('gongwen.renumberDocument', repaired));

test('renumbers the section at the cursor in one undo step', () =>
  expectOneStep(
    'gongwen.renumberSection',
    (text) => text.replace('二、保障', '三、保障').replace('2、', '2.'),
    '保障措施',
  ));

test('renumbers the siblings of the heading at the cursor in one undo step', () =>
  expectOneStep(
    'gongwen.renumberSiblings',
    (text) => text.replace('(二)', '（二）').replace('（四）', '（三）'),
    '建设收储站点',
  ));

test('renumbers the marker at the cursor alone in one undo step', () =>
  expectOneStep('gongwen.renumberMarker', (text) => text.replace('（四）', '（三）'), '培育利用企业'));

test('renumbers what is selected in one undo step', async () => {
  const editor = await show('plan.txt');
  const { document } = editor;
  const text = document.getText();
  await expectProblems(document, PROBLEMS);
  editor.selection = new vscode.Selection(before(document, '（四）'), before(document, '1.加强领导'));
  await vscode.commands.executeCommand('gongwen.renumberSelection');
  assert.equal(document.getText(), text.replace('（四）', '（三）').replace('二、保障', '三、保障'));
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), text);
});

test('has no problems left once everything is fixed', async () => {
  const { document } = await show('plan.txt');
  await vscode.commands.executeCommand('gongwen.fixAll');
  await expectProblems(document, []);
  await vscode.commands.executeCommand('undo');
  await expectProblems(document, PROBLEMS);
});

test('offers a quick fix that mends one marker', async () => {
  const { document } = await show('plan.txt');
  const at = document.positionAt(document.getText().indexOf('(二)') + 1);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    'quickfix',
  );
  const action = actions.find(({ isPreferred }) => isPreferred);
  assert.ok(action?.edit);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
  await expectProblems(document, PROBLEMS.slice(1));
  await vscode.commands.executeCommand('undo');
  await expectProblems(document, PROBLEMS);
});

test('formats a document by its safe fixes', async () => {
  const { document } = await show('plan.txt');
  const before = document.getText();
  await vscode.commands.executeCommand('editor.action.formatDocument');
  assert.equal(document.getText(), repaired(before));
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), before);
});

test('follows what is typed', async () => {
  const editor = await show('plan.txt');
  const { document } = editor;
  const at = document.positionAt(document.getText().indexOf('二、主要任务'));
  await editor.edit((edit) => edit.insert(at, '二、工作原则\n坚持因地制宜。\n\n'));
  await expectHeading(document, '二、工作原则');
  await vscode.commands.executeCommand('undo');
  await expectProblems(document, PROBLEMS);
});

test('leaves other text alone', async () => {
  const { document } = await show('story.txt');
  assert.deepEqual(await symbols(document), []);
  assert.deepEqual(problems(document), []);
});

test('knows the language 公文 by its file names, whatever the text looks like', async () => {
  for (const name of ['draft.gongwen', 'draft.gw', 'draft.公文']) {
    const { document } = await show(name);
    assert.equal(document.languageId, 'gongwen', name);
    await expectProblems(document, ['numbering-gap 三、']);
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.equal(settings.get('wordWrap'), 'on', name);
  }
});

test('follows settings of the folder', async () => {
  const { document } = await show('plan.txt');
  const settings = vscode.workspace.getConfiguration('gongwen', document.uri);
  const folder = vscode.ConfigurationTarget.Workspace;
  await settings.update('rules', { 'numbering-gap': 'off' }, folder);
  await expectProblems(
    document,
    PROBLEMS.filter((problem) => !problem.startsWith('numbering-gap')),
  );
  await settings.update('enable', 'off', folder);
  await expectProblems(document, []);
  await settings.update('enable', undefined, folder);
  await settings.update('rules', undefined, folder);
  await expectProblems(document, PROBLEMS);
});

test('repairs on save where the writer wants it', async () => {
  const { document } = await show('saved.txt');
  await expectProblems(document, PROBLEMS);
  const settings = vscode.workspace.getConfiguration('editor', document);
  const folder = vscode.ConfigurationTarget.Workspace;
  await settings.update('codeActionsOnSave', { 'source.fixAll.gongwen': 'always' }, folder);
  const before = document.getText();
  const editor = await show('saved.txt');
  await editor.edit((edit) => edit.insert(document.positionAt(before.length), '（此件公开发布）\n'));
  assert.ok(await document.save());
  assert.equal(document.getText(), repaired(`${before}（此件公开发布）\n`));
  await settings.update('codeActionsOnSave', undefined, folder);
});

test('goes on after a restart of the server', async () => {
  const { document } = await show('plan.txt');
  await vscode.commands.executeCommand('gongwen.restart');
  await expectProblems(document, PROBLEMS);
  await vscode.commands.executeCommand('gongwen.fixAll');
  await expectProblems(document, []);
  await vscode.commands.executeCommand('undo');
});
