import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  type Connection,
} from 'vscode-languageserver';
import { PROJECT_FILE } from '../workspace/projectFile.js';
import type { ClientFeatures } from './clientFeatures.js';
import { LANGUAGE_ID, SETTINGS_SECTION } from './protocol.js';
import { DOCUMENT_PATTERN } from './workspace/workspaceFiles.js';

/** Registers with the client what depends on it, once it is ready. Failures are logged: the rest works without. */
export async function register(connection: Connection, client: ClientFeatures): Promise<void> {
  const wanted: Promise<unknown>[] = [];
  if (client.registersConfiguration) {
    const section = { section: SETTINGS_SECTION };
    wanted.push(connection.client.register(DidChangeConfigurationNotification.type, section));
  }
  if (client.registersFormatting) {
    // Not for Markdown: there it would only compete with the writer's Markdown formatter.
    const documentSelector = [{ language: LANGUAGE_ID }, { language: 'plaintext' }];
    wanted.push(connection.client.register(DocumentFormattingRequest.type, { documentSelector }));
  }
  if (client.watchesFiles) {
    const watchers = [{ globPattern: `**/${PROJECT_FILE}` }, { globPattern: DOCUMENT_PATTERN }];
    wanted.push(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  for (const result of await Promise.allSettled(wanted)) {
    if (result.status === 'rejected') connection.console.warn(`Not registered: ${String(result.reason)}`);
  }
}
