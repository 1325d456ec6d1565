import { commands, window, type Disposable } from 'vscode';
import { ExecuteCommandRequest, LSPErrorCodes, ResponseError, type LanguageClient } from 'vscode-languageclient/node';
import {
  SERVER_COMMANDS,
  type CommandResult,
  type CommandTarget,
  type ServerCommand,
} from '../../server/src/lsp/protocol.js';
import { isSent } from './documents.js';
import { words } from './words.js';

/** How long a message stays in the status bar, in milliseconds. */
const MESSAGE_TIME = 5000;

/** Registers the commands of the palette. */
export function registerCommands(client: LanguageClient): Disposable[] {
  return [
    commands.registerCommand('gongwen.renumberDocument', () => run(client, SERVER_COMMANDS.renumberDocument)),
    commands.registerCommand('gongwen.renumberSection', () => run(client, SERVER_COMMANDS.renumberSection)),
    commands.registerCommand('gongwen.fixAll', () => run(client, SERVER_COMMANDS.fixAll)),
    commands.registerCommand('gongwen.restart', () => client.restart()),
    commands.registerCommand('gongwen.showOutput', () => client.outputChannel.show()),
  ];
}

/** Has the server work out an edit for the active editor and apply it, and says what came of it. */
async function run(client: LanguageClient, command: ServerCommand): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isSent(editor.document)) {
    void window.showInformationMessage(words.noEditor);
    return;
  }
  const { document, selection } = editor;
  const target: CommandTarget = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    version: document.version,
    position: client.code2ProtocolConverter.asPosition(selection.active),
  };
  try {
    const result = (await client.sendRequest(ExecuteCommandRequest.type, {
      command,
      arguments: [target],
    })) as CommandResult;
    report(result);
  } catch (error) {
    if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ContentModified) throw error;
    void window.showWarningMessage(words.stale);
  }
}

function report({ edits, applied, reason }: CommandResult): void {
  if (edits === 0) window.setStatusBarMessage(words.nothingToDo, MESSAGE_TIME);
  else if (applied) window.setStatusBarMessage(words.done(edits), MESSAGE_TIME);
  else void window.showWarningMessage(reason ? words.refused(reason) : words.stale);
}
