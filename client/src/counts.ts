import { commands, window, type QuickPickItem, type TextEditor } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { COUNT_REQUEST, type CountAnswer, type CountParams, type TextCounts } from '../../server/src/lsp/protocol.js';
import { isSent } from './documents.js';
import type { Statuses } from './statuses.js';
import { words } from './words.js';

/** How much stands in an editor's document and in its selections; undefined where the server cannot say. */
export async function countsOf(client: LanguageClient, editor: TextEditor): Promise<CountAnswer | undefined> {
  const convert = client.code2ProtocolConverter;
  const ranges = editor.selections.filter(({ isEmpty }) => !isEmpty).map((range) => convert.asRange(range));
  const params: CountParams = { uri: convert.asUri(editor.document.uri), ranges };
  const answer = await client.sendRequest<CountAnswer | null>(COUNT_REQUEST, params).then(undefined, () => null);
  return answer ?? undefined;
}

/** Shows what Word's dialog 字数统计 shows, and the headings by level; the problems can be gone to from there. */
export async function showCounts(client: LanguageClient, statuses: Statuses): Promise<void> {
  const editor = window.activeTextEditor;
  const answer = editor && isSent(editor.document) ? await countsOf(client, editor) : undefined;
  if (!editor || !answer) {
    void window.showInformationMessage(words.noEditor);
    return;
  }
  const findings = statuses.of(editor.document)?.findings ?? 0;
  const rows: QuickPickItem[] = [
    ...rowsOf(answer.document, answer.selected),
    ...answer.headingsByLevel.flatMap((count, level) =>
      count > 0 && level > 0 ? [{ label: words.headingsOfLevel(level), description: String(count) }] : [],
    ),
  ];
  const problems: QuickPickItem = {
    label: words.problems,
    description: String(findings),
    detail: words.problemsDetail,
  };
  const picked = await window.showQuickPick([...rows, problems], { title: words.countsName });
  if (picked === problems) await commands.executeCommand('workbench.actions.view.problems');
}

function rowsOf(document: TextCounts, selected: TextCounts | undefined): QuickPickItem[] {
  const names = ['words', 'characters', 'charactersWithBlanks', 'paragraphs'] as const;
  return names.map((name) => ({
    label: words.counts[name],
    description: selected ? words.partOf(selected[name], document[name]) : String(document[name]),
  }));
}
