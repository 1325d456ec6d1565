import { commands, window } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  SERVER_COMMANDS,
  type CommandTarget,
  type EditName,
  type PinTarget,
  type ServerCommand,
  type StructuralEditTarget,
  type SuppressTarget,
} from '../../server/src/lsp/protocol.js';
import { activePlace } from './place.js';
import { words } from './words.js';

/** Has the server execute a command. What came of it is said by `reporting` (outcome.ts). */
export async function execute(
  client: LanguageClient,
  command: ServerCommand,
  target: CommandTarget | StructuralEditTarget | PinTarget | SuppressTarget,
): Promise<void> {
  // The client library knows the server's commands only while the server runs.
  if (client.state === State.Running) await commands.executeCommand(command, target);
  else void window.showWarningMessage(words.failed);
}

/** Changes the outline at the cursor or the selection of the active editor. */
export async function editStructure(client: LanguageClient, edit: EditName): Promise<void> {
  const place = activePlace(client);
  if (!place) return;
  const { uri, version, range } = place;
  await execute(client, SERVER_COMMANDS.structuralEdit, { uri, version, range, edit });
}

/** Applies every safe fix to the document in the active editor. */
export async function fixAll(client: LanguageClient): Promise<void> {
  const place = activePlace(client);
  if (!place) return;
  const { uri, version, position } = place;
  await execute(client, SERVER_COMMANDS.fixAll, { uri, version, position });
}
