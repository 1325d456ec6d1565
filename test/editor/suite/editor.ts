import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './harness.js';

/** A file of the folder that run.mjs has prepared. */
export function fileOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Shows a document of the folder as it is on the disk, whatever an earlier test has left behind. */
export async function show(name: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(fileOf(name), { preview: false });
  if (editor.document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

/** The place before a text that the document holds. */
export function before(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `the document does not hold ${text}`);
  return document.positionAt(at);
}

/** The place behind a text that the document holds. */
export function behind(document: vscode.TextDocument, text: string): vscode.Position {
  return document.positionAt(document.offsetAt(before(document, text)) + text.length);
}

/** Puts the cursor before a text of the editor's document. */
export function putCursor(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position);
}

/** The outline, as nested symbols. */
export async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return found ?? [];
}

/** The headings in text order. */
export function names(found: readonly vscode.DocumentSymbol[]): string[] {
  return found.flatMap(({ name, children }) => [name, ...names(children)]);
}

/** The findings: rule and the text it is about. */
export function problems(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'gongwen')
    .map(({ code, range }) => `${typeof code === 'object' ? code.value : code} ${document.getText(range)}`);
}

/** Waits until the problems are these. */
export async function expectProblems(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  await eventually(`${JSON.stringify(expected)} instead of ${JSON.stringify(problems(document))}`, () =>
    JSON.stringify(problems(document)) === JSON.stringify(expected) ? true : undefined,
  );
}

/** Waits until the server has read the text as it is: its outline holds a heading. */
export async function expectHeading(document: vscode.TextDocument, name: string): Promise<void> {
  await eventually(`the heading ${name}`, async () =>
    names(await symbols(document)).includes(name) ? true : undefined,
  );
}
