import { window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SERVER_COMMANDS } from '../../server/src/lsp/protocol.js';
import { activePlace } from './place.js';
import { execute } from './serverCommand.js';
import { words } from './words.js';

/** Keeps the number of the heading at the cursor as it stands. */
export async function pinNumber(client: LanguageClient): Promise<void> {
  const place = activePlace(client);
  if (!place) return;
  const { uri, version, position } = place;
  await execute(client, SERVER_COMMANDS.pin, { uri, version, position, kind: 'keep' });
}

/** Has the series of the heading at the cursor start at a number that the writer enters. */
export async function startNumberingAt(client: LanguageClient): Promise<void> {
  const place = activePlace(client);
  if (!place) return;
  const entered = await window.showInputBox({
    prompt: words.startAt,
    validateInput: (text) => (numberOf(text) === undefined ? words.startAtInvalid : undefined),
  });
  const number = entered === undefined ? undefined : numberOf(entered);
  if (number === undefined) return;
  const { uri, version, position } = place;
  await execute(client, SERVER_COMMANDS.pin, { uri, version, position, kind: 'start', number });
}

/** Lets the number of the heading at the cursor follow the others again. */
export async function unpinNumber(client: LanguageClient): Promise<void> {
  const place = activePlace(client);
  if (!place) return;
  const { uri, version, position } = place;
  await execute(client, SERVER_COMMANDS.unpin, { uri, version, position });
}

/** 1 to 9999; full-width digits are what an input method may leave behind. */
function numberOf(text: string): number | undefined {
  const digits = text.normalize('NFKC').trim();
  return /^[1-9]\d{0,3}$/.test(digits) ? Number(digits) : undefined;
}
