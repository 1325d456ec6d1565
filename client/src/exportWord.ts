import { env, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { EXPORT_WORD_REQUEST, type ExportWordAnswer, type ExportWordParams } from '../../server/src/lsp/protocol.js';
import { activePlace } from './place.js';
import { words } from './words.js';

/** Writes the active document as a Word file to where the writer says; the dialog asks before it takes one that is there. */
export async function exportWord(client: LanguageClient): Promise<void> {
  const place = activePlace(client);
  if (!place) return;
  const { uri: source, isUntitled } = place.editor.document;
  const name = source.path.replace(/^.*\//, '').replace(/\.[^.]+$/, '') || words.documentName;
  const folder = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(source, '..');
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.docx`) } : {}),
    filters: { Word: ['docx'] },
    title: words.exportWordName,
  });
  if (!target) return;
  try {
    const params: ExportWordParams = { uri: place.uri, title: name };
    const answer = await client.sendRequest<ExportWordAnswer | null>(EXPORT_WORD_REQUEST, params);
    if (!answer) return;
    await replaceFile(target, Buffer.from(answer.data, 'base64'));
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

/** Puts the bytes in place in one step, so that a failure leaves the file that was there. */
export async function replaceFile(target: Uri, bytes: Uint8Array): Promise<void> {
  const temporary = target.with({ path: `${target.path}.tmp` });
  try {
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, target, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}
