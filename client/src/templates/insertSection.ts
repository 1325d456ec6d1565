import { SnippetString, SnippetTextEdit, TextEdit, window, workspace, WorkspaceEdit, type Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SECTION_EDIT_REQUEST, type SectionEdit, type SectionEditParams } from '../../../server/src/lsp/protocol.js';
import { activePlace } from '../place.js';
import { words } from '../words.js';
import { pickTemplate, templatesOf } from './templateList.js';

/** Inserts a section or a phrase that the writer picks; the numbers behind it and the references to them follow. */
export async function insertSection(client: LanguageClient): Promise<void> {
  const place = activePlace(client);
  if (!place) return;
  const templates = await templatesOf(client, ['section', 'phrase']);
  const template = templates && (await pickTemplate(templates, words.pickSection));
  if (!template) return;
  const { editor, uri, version, position } = place;
  const params: SectionEditParams = { uri, version, position, template: template.id };
  const found = await client
    .sendRequest<SectionEdit>(SECTION_EDIT_REQUEST, params)
    // Refused as out of date.
    .then(undefined, () => undefined);
  if (found?.refusal !== undefined) void window.showInformationMessage(found.refusal);
  else if (found?.version !== editor.document.version) void window.showWarningMessage(words.stale);
  else {
    await window.showTextDocument(editor.document, editor.viewColumn);
    await apply(client, editor.document.uri, found);
  }
}

async function apply(client: LanguageClient, uri: Uri, found: SectionEdit): Promise<void> {
  const range = client.protocol2CodeConverter.asRange(found.range);
  const edit = new WorkspaceEdit();
  const others = found.edits.map((one) =>
    TextEdit.replace(client.protocol2CodeConverter.asRange(one.range), one.newText),
  );
  edit.set(uri, [SnippetTextEdit.replace(range, new SnippetString(found.snippet)), ...others]);
  if (!(await workspace.applyEdit(edit))) void window.showWarningMessage(words.stale);
}
