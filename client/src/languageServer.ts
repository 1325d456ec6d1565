import type { ExtensionContext } from 'vscode';
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import { SETTINGS_SECTION, type InitializationOptions } from '../../server/src/lsp/protocol.js';
import { DOCUMENT_SELECTOR } from './documents.js';
import { reporting } from './outcome.js';
import { previewing } from './preview.js';
import { rulePages } from './rulePages.js';
import { restarting } from './serverErrors.js';
import { words } from './words.js';

/** The connection to the language server; not started yet. */
export function createLanguageClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const pages = rulePages(context);
  const initializationOptions: InitializationOptions = { rulePages: pages.folder, fileRequests: true };
  const options: LanguageClientOptions = {
    documentSelector: DOCUMENT_SELECTOR,
    outputChannelName: words.name,
    initializationOptions,
    errorHandler: restarting(),
    uriConverters: pages.uriConverters,
    middleware: { ...previewing(context), ...pages.middleware, executeCommand: reporting(() => client) },
  };
  // The id is also the prefix of the setting that traces messages: gongwen.trace.server.
  const client = new LanguageClient(SETTINGS_SECTION, words.name, server, options);
  return client;
}
