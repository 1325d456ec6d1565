import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { before, behind, expectHeading, putCursor, show } from './editor.js';
import { test } from './harness.js';

/*
 * Nothing is renumbered unasked: each test waits until the server has read the text that came of the typing, and the
 * text must then be what was typed.
 */

test('leaves the other numbers alone when a marker is typed', async () => {
  const editor = await show('notice.txt');
  const { document } = editor;
  const text = document.getText();
  putCursor(editor, behind(document, '做到家喻户晓。'));
  for (const typed of ['\n', '（', '二', '）', '规', '范', '审', '批', '。']) {
    await vscode.commands.executeCommand('type', { text: typed });
  }
  const expected = text.replace('家喻户晓。\n', '家喻户晓。\n（二）规范审批。\n');
  await expectHeading(document, '（二）规范审批');
  assert.equal(document.getText(), expected);
  for (let step = 0; document.getText() !== text; step++) {
    assert.ok(step < 20, 'undo does not bring the text back');
    await vscode.commands.executeCommand('undo');
  }
  await expectHeading(document, '（二）严格火源管理');
  assert.equal(document.getText(), text);
  for (let step = 0; document.getText() !== expected; step++) {
    assert.ok(step < 20, 'redo does not bring the typing back');
    await vscode.commands.executeCommand('redo');
  }
  await expectHeading(document, '（二）规范审批');
  assert.equal(document.getText(), expected);
  while (document.getText() !== text) await vscode.commands.executeCommand('undo');
});

test('leaves the other numbers alone when a section is pasted', async () => {
  const editor = await show('notice.txt');
  const { document } = editor;
  const text = document.getText();
  const pasted = '（二）规范审批。野外用火一律报批。\n';
  putCursor(editor, before(document, '（二）严格'));
  await vscode.commands.executeCommand('paste', { text: pasted, pasteOnNewLine: false, multicursorText: null });
  await expectHeading(document, '（二）规范审批');
  assert.equal(document.getText(), text.replace('（二）严格', `${pasted}（二）严格`));
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), text);
});

test('Enter is Enter where the line is no lone marker', async () => {
  const editor = await show('notice.txt');
  const { document } = editor;
  const text = document.getText();
  putCursor(editor, behind(document, '一、总体要求'));
  await vscode.commands.executeCommand('gongwen.removeLoneMarker');
  assert.equal(document.getText(), text.replace('一、总体要求\n', '一、总体要求\n\n'));
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), text);
});
