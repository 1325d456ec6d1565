import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { makeReport } from '../bench/report.js';
import { fileOf, names, putCursor, symbols } from './suite/editor.js';

/** Repetitions inside one window. */
const ROUNDS = 7;
const SMALL = 14_000;
const LARGE = 1_000_000;
const HEADING = '三、扎实推进重点领域工作';

/**
 * Called by VS Code in its extension host: measures, and appends one line of JSON to the file that GONGWEN_TIMINGS names.
 * The first document that is opened activates the extension, so a fresh window measures a cold server.
 */
export async function run(): Promise<void> {
  const file = process.env['GONGWEN_TIMINGS'];
  assert.ok(file);
  const small = firstLines(makeReport(SMALL), SMALL);
  const cold = await firstOutline('cold.txt', small);
  const warm = await firstOutline('warm.txt', small.replace('2025年', '2024年'));
  const large = 'large.txt';
  const opened = await firstOutline(large, misnumbered(makeReport(LARGE)));
  const editor = await vscode.window.showTextDocument(fileOf(large));
  const keystrokes: number[] = [];
  const renumbered: number[] = [];
  for (let round = 0; round < ROUNDS; round++) keystrokes.push(await keystroke(editor, round));
  for (let round = 0; round < ROUNDS; round++) renumbered.push(await renumber(editor));
  appendFileSync(file, `${JSON.stringify({ cold, warm, opened, keystrokes, renumbered })}\n`);
}

/** Milliseconds from opening a document to an outline with headings. */
async function firstOutline(name: string, text: string): Promise<number> {
  writeFileSync(fileOf(name).fsPath, text);
  const start = performance.now();
  const { document } = await vscode.window.showTextDocument(fileOf(name), { preview: false });
  for (;;) {
    if ((await symbols(document)).length > 0) return performance.now() - start;
    assert.ok(performance.now() - start < 60_000, `${name} gets no outline`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Milliseconds from a key typed in a heading in the middle to the outline that holds it. */
async function keystroke(editor: vscode.TextEditor, round: number): Promise<number> {
  const { document } = editor;
  const middle = document.getText().indexOf(HEADING, document.getText().length / 2);
  assert.ok(middle >= 0);
  putCursor(editor, document.positionAt(middle + HEADING.length));
  const key = '甲乙丙丁戊己庚辛壬癸'.charAt(round);
  const start = performance.now();
  await vscode.commands.executeCommand('type', { text: key });
  const found = names(await symbols(document));
  const time = performance.now() - start;
  assert.ok(found.includes(HEADING + key), 'the outline is not that of the text');
  await vscode.commands.executeCommand('undo');
  await symbols(document);
  return time;
}

/** Milliseconds of the command that renumbers the document, until the text is changed; then takes it back. */
async function renumber(editor: vscode.TextEditor): Promise<number> {
  const { document } = editor;
  putCursor(editor, new vscode.Position(0, 0));
  const text = document.getText();
  const start = performance.now();
  await vscode.commands.executeCommand('gongwen.renumberDocument');
  const time = performance.now() - start;
  assert.notEqual(document.getText(), text);
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), text);
  await symbols(document);
  return time;
}

/** As many whole lines as fit. */
function firstLines(text: string, bytes: number): string {
  let size = 0;
  const lines = text.split('\n').filter((line) => (size += Buffer.byteLength(line) + 1) <= bytes);
  return `${lines.join('\n')}\n`;
}

/** Every tenth （三） is written （四）. */
function misnumbered(text: string): string {
  let count = 0;
  return text.replace(/^（三）/gm, (marker) => (count++ % 10 === 0 ? '（四）' : marker));
}
