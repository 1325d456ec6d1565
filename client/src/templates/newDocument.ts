import { SnippetString, window, workspace, type TextEditor } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  LANGUAGE_ID,
  NEW_DOCUMENT_REQUEST,
  type NewDocumentParams,
  type TemplateText,
} from '../../../server/src/lsp/protocol.js';
import { words } from '../words.js';
import { askFields } from './fields.js';
import { pickTemplate, placeForTemplates, templatesOf } from './templateList.js';

/** Begins a document from a template: its sort, what it must have, then the text, ready to be filled in. */
export async function newDocument(client: LanguageClient): Promise<void> {
  const templates = await templatesOf(client, ['document']);
  const template = templates && (await pickTemplate(templates, words.pickDocument));
  if (!template) return;
  const values = await askFields(
    words.newTitle(template.name),
    template.fields.filter(({ essential }) => essential),
  );
  if (!values) return;
  const uri = placeForTemplates(client);
  const params: NewDocumentParams = { template: template.id, values, ...(uri === undefined ? {} : { uri }) };
  const { snippet, refusal } = await client.sendRequest<TemplateText>(NEW_DOCUMENT_REQUEST, params);
  if (refusal !== undefined) {
    void window.showWarningMessage(refusal);
    return;
  }
  const editor =
    emptyEditor() ?? (await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE_ID })));
  await editor.insertSnippet(new SnippetString(snippet));
}

/** The active editor where it shows an empty 公文: a file that has just been made. */
function emptyEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  const empty = editor?.document.languageId === LANGUAGE_ID && editor.document.getText().trim() === '';
  return empty ? editor : undefined;
}
