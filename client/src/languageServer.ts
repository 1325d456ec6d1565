import type { ChildProcess } from 'node:child_process';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type LanguageClientOptions, type MessageTransports } from 'vscode-languageclient/node';
import { SETTINGS_SECTION, type InitializationOptions } from '../../server/src/lsp/protocol.js';
import { DOCUMENT_SELECTOR } from './documents.js';
import { reporting } from './outcome.js';
import { previewing } from './preview.js';
import { rulePages } from './rulePages.js';
import { ServerConnection } from './serverConnection.js';
import { restarting } from './serverErrors.js';
import { words } from './words.js';

/**
 * The client of the language server; not started yet.
 *
 * @param server the first server's process, started in advance; undefined where that failed
 */
export function createLanguageClient(context: ExtensionContext, server: ChildProcess | undefined): LanguageClient {
  const connection = new ServerConnection(server);
  const pages = rulePages(context);
  const initializationOptions: InitializationOptions = {
    rulePages: pages.folder,
    fileRequests: true,
    settingsCommand: 'workbench.action.openSettings',
  };
  const options: LanguageClientOptions = {
    documentSelector: DOCUMENT_SELECTOR,
    outputChannelName: words.name,
    initializationOptions,
    errorHandler: restarting(),
    uriConverters: pages.uriConverters,
    middleware: { ...previewing(context), ...pages.middleware, executeCommand: reporting(() => client) },
  };
  // What it throws is a start that failed.
  const start = (): Promise<MessageTransports> => Promise.resolve().then(() => connection.connect(client));
  // The id is also the prefix of the setting that traces messages: gongwen.trace.server.
  const client = new LanguageClient(SETTINGS_SECTION, words.name, start, options);
  return client;
}
