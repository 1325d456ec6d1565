import { window, type TextEditor } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { TextRange } from '../../server/src/lsp/protocol.js';
import { activeEditor } from './activeEditor.js';
import { isSent } from './documents.js';
import { words } from './words.js';

/** Where the writer is, in the words of the protocol. */
export interface Place {
  readonly editor: TextEditor;
  readonly uri: string;
  readonly version: number;
  /** The selection, in text order. */
  readonly range: TextRange;
  /** The cursor. */
  readonly position: TextRange['start'];
}

/** The place in the active editor; undefined, and said so, where it shows no document of ours. */
export function activePlace(client: LanguageClient): Place | undefined {
  const editor = activeEditor();
  if (!editor || !isSent(editor.document)) {
    void window.showInformationMessage(words.noEditor);
    return undefined;
  }
  const { document, selection } = editor;
  const convert = client.code2ProtocolConverter;
  return {
    editor,
    uri: convert.asUri(document.uri),
    version: document.version,
    range: convert.asRange(selection),
    position: convert.asPosition(selection.active),
  };
}
