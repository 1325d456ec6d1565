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
import { activePlace, type Place } from './place.js';
import { words } from './words.js';

/** Has the server execute a command. What came of it is said by `reporting` (outcome.ts). */
export async function execute(
  client: LanguageClient,
  command: ServerCommand,
  target: CommandTarget | StructuralEditTarget | PinTarget | SuppressTarget,
): Promise<void> {
  // The client library knows the server's commands only while the server runs.
  if (await serverRuns(client)) await commands.executeCommand(command, target);
}

/** Waits for a server that is just starting. False, and said so, where there is none. */
export async function serverRuns(client: LanguageClient): Promise<boolean> {
  if (client.state === State.Starting) await client.start().then(undefined, () => undefined);
  const runs = client.state === State.Running;
  if (!runs) void window.showWarningMessage(words.failed);
  return runs;
}

/** Changes the outline at the cursor or the selection of the active editor, or where sections were chosen elsewhere. */
export async function editStructure(
  client: LanguageClient,
  edit: EditName,
  place: Pick<Place, 'uri' | 'version' | 'range'> | undefined = activePlace(client),
): Promise<void> {
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
