import { ProgressLocation, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  IMPORT_WORD_LIMIT,
  IMPORT_WORD_REQUEST,
  LANGUAGE_ID,
  type ImportWordAnswer,
  type ImportWordParams,
} from '../../server/src/lsp/protocol.js';
import { words } from './words.js';

/**
 * Opens the texts of Word files as new documents, and tells what did not come along.
 *
 * @param clicked the file in the explorer
 * @param selected all that are selected there; nothing asks for a file
 */
export async function importWord(client: LanguageClient, clicked: unknown, selected: unknown): Promise<void> {
  for (const file of await filesOf(clicked, selected)) await importOne(client, file);
}

async function filesOf(clicked: unknown, selected: unknown): Promise<readonly Uri[]> {
  const chosen = Array.isArray(selected) && selected.length > 0 ? selected : [clicked];
  const files = chosen.filter((entry) => entry instanceof Uri);
  if (files.length > 0) return files;
  const asked = await window.showOpenDialog({
    canSelectMany: true,
    filters: { Word: ['docx', 'docm'] },
    title: words.importWordName,
  });
  return asked ?? [];
}

async function importOne(client: LanguageClient, file: Uri): Promise<void> {
  const name = file.path.replace(/^.*\//, '');
  const failed = (reason: string): void => {
    void window.showErrorMessage(words.notImported(name, reason));
  };
  try {
    const location = { location: ProgressLocation.Window, title: words.importing(name) };
    const answer = await window.withProgress(location, () => textOf(client, file));
    const refusal = answer ? answer.refusal : words.tooLargeToImport;
    if (!answer || refusal !== undefined) {
      failed(refusal ?? '');
      return;
    }
    const document = await workspace.openTextDocument({ language: LANGUAGE_ID, content: answer.text });
    await window.showTextDocument(document, { preview: false });
    void window.showInformationMessage(words.imported(name, answer.notes));
  } catch (error) {
    failed(error instanceof Error ? error.message : String(error));
  }
}

/** Undefined where the file is too large to be sent. */
async function textOf(client: LanguageClient, file: Uri): Promise<ImportWordAnswer | undefined> {
  const { size } = await workspace.fs.stat(file);
  if (size > IMPORT_WORD_LIMIT) return undefined;
  const bytes = await workspace.fs.readFile(file);
  const params: ImportWordParams = { data: Buffer.from(bytes).toString('base64') };
  return client.sendRequest<ImportWordAnswer>(IMPORT_WORD_REQUEST, params);
}
