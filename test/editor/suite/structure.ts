import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { before, behind, expectHeading, putCursor, show } from './editor.js';
import { test } from './harness.js';

/** Runs a command on the notice, expects what it makes of the text, and that one undo brings back every character. */
async function expectOneStep(
  command: string,
  place: string,
  expected: (text: string) => string,
  selected?: (document: vscode.TextDocument) => vscode.Position,
): Promise<void> {
  const editor = await show('notice.txt');
  const { document } = editor;
  const text = document.getText();
  await expectHeading(document, '三、保障措施');
  putCursor(editor, before(document, place));
  await vscode.commands.executeCommand(command);
  assert.equal(document.getText(), expected(text));
  if (selected) assert.deepEqual(editor.selection.active, selected(document));
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), text);
}

/** Exchanges two lines, by how they begin. */
function swapped(text: string, first: string, second: string): string {
  const lines = text.split('\n');
  const [a, b] = [first, second].map((start) => lines.findIndex((line) => line.startsWith(start)));
  assert.ok(a !== undefined && b !== undefined && a >= 0 && b >= 0);
  const [upper, lower] = [lines[a] ?? '', lines[b] ?? ''];
  [lines[a], lines[b]] = [lower, upper];
  return lines.join('\n');
}

test('moves a section up, and the reference to it follows', () =>
  expectOneStep(
    'gongwen.moveUp',
    '备足物资',
    (text) =>
      swapped(text, '（二）严格', '（三）完善')
        .replace('（三）完善', '（二）完善')
        .replace('（二）严格', '（三）严格')
        .replace('第二部分（三）', '第二部分（二）'),
    (document) => behind(document, '（二）完善应急准备'),
  ));

test('moves a section down', () =>
  expectOneStep('gongwen.moveDown', '（一）落实责任', (text) =>
    swapped(text, '（一）落实', '（二）强化')
      .replace('（二）强化', '（一）强化')
      .replace('（一）落实', '（二）落实')
      .replace('见第三部分（二）', '见第三部分（一）'),
  ));

test('promotes a section behind its parent', () =>
  expectOneStep('gongwen.promote', '严肃问责', (text) => text.replace('（三）严肃', '四、严肃')));

test('demotes a section below its sibling, and the reference to the next one follows', () =>
  expectOneStep('gongwen.demote', '严格火源管理', (text) =>
    text
      .replace('（二）严格', '1.严格')
      .replace('（三）完善', '（二）完善')
      .replace('第二部分（三）', '第二部分（二）'),
  ));

test('inserts a sibling behind the section, ready to be written', () =>
  expectOneStep(
    'gongwen.insertSibling',
    '做到家喻户晓',
    (text) =>
      text
        .replace('家喻户晓。\n（二）', '家喻户晓。\n（二）\n（三）')
        .replace('（三）完善', '（四）完善')
        .replace('第二部分（三）', '第二部分（四）'),
    (document) => behind(document, '家喻户晓。\n（二）'),
  ));

test('inserts a first subsection, ready to be written', () =>
  expectOneStep(
    'gongwen.insertChild',
    '做到家喻户晓',
    (text) => text.replace('家喻户晓。\n', '家喻户晓。\n1.\n'),
    (document) => behind(document, '家喻户晓。\n1.'),
  ));

test('splits a heading from its text', () =>
  expectOneStep('gongwen.split', '加强宣传教育', (text) => text.replace('加强宣传教育。利用', '加强宣传教育\n利用')));

test('joins a heading with its text', () =>
  expectOneStep('gongwen.join', '一、总体要求', (text) => text.replace('一、总体要求\n坚持', '一、总体要求。坚持')));

test('moves several siblings that are selected', async () => {
  const editor = await show('notice.txt');
  const { document } = editor;
  const text = document.getText();
  await expectHeading(document, '三、保障措施');
  editor.selection = new vscode.Selection(before(document, '强化督查'), before(document, '严肃问责'));
  await vscode.commands.executeCommand('gongwen.moveUp');
  const [responsible, supervision, blame] = ['落实责任', '强化督查', '严肃问责'].map(
    (title) => text.split('\n').find((line) => line.includes(title)) ?? '',
  );
  assert.ok(responsible && supervision && blame);
  const moved = text
    .replace(
      [responsible, supervision, blame].join('\n'),
      [
        supervision.replace('（二）', '（一）'),
        blame.replace('（三）', '（二）'),
        responsible.replace('（一）', '（三）'),
      ].join('\n'),
    )
    .replace('见第三部分（二）', '见第三部分（一）');
  assert.equal(document.getText(), moved);
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), text);
});

test('refuses what cannot be done, and changes nothing', async () => {
  const editor = await show('notice.txt');
  const { document } = editor;
  const [text, version] = [document.getText(), document.version];
  await expectHeading(document, '一、总体要求');
  putCursor(editor, before(document, '一、总体要求'));
  for (const command of ['gongwen.moveUp', 'gongwen.promote', 'gongwen.demote']) {
    await vscode.commands.executeCommand(command);
    assert.equal(document.getText(), text, command);
  }
  assert.equal(document.version, version);
});

test('says that the cursor is in no document where it is in none', async () => {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('gongwen.promote');
  await vscode.commands.executeCommand('gongwen.moveTo');
  await vscode.commands.executeCommand('gongwen.pin');
});
