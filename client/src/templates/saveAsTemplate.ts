import { FileSystemError, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  LEARN_TEMPLATE_REQUEST,
  type LearnedTemplate,
  type LearnTemplateParams,
} from '../../../server/src/lsp/protocol.js';
import { activePlace } from '../place.js';
import { words } from '../words.js';

/** Makes a template of the active document, in the folder of the unit's templates, and shows it to be looked over. */
export async function saveAsTemplate(client: LanguageClient): Promise<void> {
  const place = activePlace(client);
  if (!place) return;
  const { uri } = place;
  const proposed = await learn(client, { uri });
  if (!proposed) return;
  const name = await window.showInputBox({ prompt: words.templateName, value: proposed.name });
  if (name === undefined) return;
  const learned = name === proposed.name ? proposed : await learn(client, { uri, name });
  const target = learned && (await targetFor(learned, workspace.getWorkspaceFolder(place.editor.document.uri)));
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(learned.text));
  } catch (error) {
    void window.showErrorMessage(words.notSaved(error instanceof Error ? error.message : String(error)));
    return;
  }
  await window.showTextDocument(target);
  void window.showInformationMessage(words.templateSaved(learned.name, learned.replaced.length));
}

async function learn(client: LanguageClient, params: LearnTemplateParams): Promise<LearnedTemplate | undefined> {
  const learned = await client.sendRequest<LearnedTemplate>(LEARN_TEMPLATE_REQUEST, params);
  if (learned.refusal === undefined) return learned;
  void window.showInformationMessage(learned.refusal);
  return undefined;
}

/** Where the template goes; undefined where the writer gives up. A template that is there is kept unless they say so. */
async function targetFor(
  { folder, fileName }: LearnedTemplate,
  workspaceFolder: WorkspaceFolder | undefined = workspace.workspaceFolders?.[0],
): Promise<Uri | undefined> {
  // Asks by itself before it takes a file that exists.
  if (!workspaceFolder)
    return window.showSaveDialog({ defaultUri: Uri.file(fileName), filters: { 公文: ['gongwen'] } });
  const target = Uri.joinPath(workspaceFolder.uri, folder, fileName);
  if (!(await exists(target))) return target;
  const replace = words.replaceTemplate;
  const chosen = await window.showWarningMessage(words.templateExists(fileName), { modal: true }, replace);
  return chosen === replace ? target : undefined;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
