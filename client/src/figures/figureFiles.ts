import { env, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  FIGURE_TABLE_REQUEST,
  type FigureTableAnswer,
  type FigureTableParams,
} from '../../../server/src/lsp/protocol.js';
import { replaceFile } from '../exportWord.js';
import { words } from '../words.js';

/** What is made a table of: the figures of a document, or its comparison with an earlier one. */
export type TableSource = Omit<FigureTableParams, 'format'>;

/** Puts a table on the clipboard, for a spreadsheet or a table in Word. */
export async function copyTable(client: LanguageClient, source: TableSource): Promise<void> {
  const bytes = await ask(client, { ...source, format: 'tsv' });
  if (!bytes) return;
  await env.clipboard.writeText(bytes.toString('utf8'));
  void window.showInformationMessage(words.figures.copied);
}

/** Writes a table to a file that the user names: Excel's own format, or CSV. */
export async function exportTable(client: LanguageClient, source: TableSource): Promise<void> {
  const document = Uri.parse(source.uri);
  const name = document.path.replace(/^.*\//, '').replace(/\.[^.]+$/, '') || words.documentName;
  const folder = document.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document, '..');
  const file = `${name}-${source.previous === undefined ? words.figures.name : words.figures.comparison}.xlsx`;
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, file) } : {}),
    filters: { Excel: ['xlsx'], CSV: ['csv'] },
    title: words.figures.exportName,
  });
  if (!target) return;
  const bytes = await ask(client, { ...source, format: /\.csv$/i.test(target.path) ? 'csv' : 'xlsx' });
  if (!bytes) return;
  try {
    await replaceFile(target, bytes);
  } catch (error) {
    void window.showErrorMessage(words.notExported(error instanceof Error ? error.message : String(error)));
    return;
  }
  const chosen = await window.showInformationMessage(
    words.exported(target.path.replace(/^.*\//, '')),
    words.openExported,
  );
  if (chosen) await env.openExternal(target);
}

async function ask(client: LanguageClient, params: FigureTableParams): Promise<Buffer | undefined> {
  try {
    const answer = await client.sendRequest<FigureTableAnswer | null>(FIGURE_TABLE_REQUEST, params);
    if (answer?.data !== undefined) return Buffer.from(answer.data, 'base64');
    void window.showWarningMessage(answer?.refusal ?? words.noEditor);
  } catch (error) {
    void window.showErrorMessage(words.notExported(error instanceof Error ? error.message : String(error)));
  }
  return undefined;
}
