import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { symbols } from './editor.js';
import { eventually, test } from './harness.js';

interface FileTemplate {
  readonly prefix?: unknown;
  readonly isFileTemplate: boolean;
  readonly body: readonly string[];
}

/** A file of the extension's folder. */
async function own(...path: string[]): Promise<string> {
  const extension = vscode.extensions.getExtension('gongwen.gongwen');
  assert.ok(extension);
  return new TextDecoder().decode(
    await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, ...path)),
  );
}

/** Headings without blanks, and with today's date as the page has it. */
const bare = (text: string): string =>
  text
    .replace(/[\s\u3000]/g, '')
    .replace(/\d{4}(?=年)/g, '××××')
    .replace(/\d{1,2}(?=[月日])/g, '×');

/** The outline as docs/templates.md shows it: level and heading. */
function promised(page: string, name: string): string[] {
  const chapter = page.slice(page.indexOf(`\n### ${name} · `));
  const outline = /```text\n([^]*?)\n```/.exec(chapter)?.[1];
  assert.ok(outline, `docs/templates.md shows no ${name}`);
  return outline.split('\n').map((line) => `${(/^(?:　　)*/.exec(line)?.[0].length ?? 0) / 2} ${bare(line)}`);
}

function shown(found: readonly vscode.DocumentSymbol[], depth = 0): string[] {
  return found.flatMap(({ name, children }) => [`${depth} ${bare(name)}`, ...shown(children, depth + 1)]);
}

const notEmpty = (found: string[]): string[] | undefined => (found.length > 0 ? found : undefined);

/** Graver findings than a hint: rule and text. */
function mistakes(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, severity }) => source === 'gongwen' && severity <= vscode.DiagnosticSeverity.Warning)
    .map(({ range }) => document.getText(range));
}

test('fills an untitled document from every template: no finding, the outline that is promised', async () => {
  const snippets = JSON.parse(await own('snippets', 'gongwen.code-snippets')) as Record<string, FileTemplate>;
  const page = await own('docs', 'templates.md');
  assert.ok(Object.keys(snippets).length > 50);
  const document = await vscode.workspace.openTextDocument({ language: 'gongwen' });
  const editor = await vscode.window.showTextDocument(document);
  const all = (): vscode.Range =>
    new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  for (const [at, [name, { body, prefix, isFileTemplate }]] of Object.entries(snippets).entries()) {
    // With a prefix an editor would offer it in the middle of a document.
    assert.deepEqual([prefix, isFileTemplate], [undefined, true], name);
    await editor.insertSnippet(new vscode.SnippetString(body.join('\n')), all());
    const outline = promised(page, name);
    let found = shown(await symbols(document));
    // The first document of the language starts the server.
    if (at === 0) found = await eventually('an outline', async () => notEmpty(shown(await symbols(document))));
    assert.deepEqual(found, outline, name);
    // A mistake, another one each time, shows when the findings are those of this text.
    const slip = `${'三四五六七八九'[at % 7] ?? ''}是`;
    const end = all().end;
    await editor.edit((builder) => builder.insert(end, `\n\n　　一是甲；${slip}乙。`));
    await eventually(`the finding ${slip} below ${name}`, () => (mistakes(document).includes(slip) ? true : undefined));
    assert.deepEqual(mistakes(document), [slip], name);
  }
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});
