import {
  ErrorCodes,
  ResponseError,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { Announcer } from './announcer.js';
import { codeAction } from './features/codeAction.js';
import { diagnostic } from './features/diagnostic.js';
import { documentSymbol } from './features/documentSymbol.js';
import { executeCommand } from './features/executeCommand.js';
import { foldingRange } from './features/foldingRange.js';
import { formatting } from './features/formatting.js';
import { SETTINGS_SECTION } from './protocol.js';
import { register } from './registrations.js';
import { notInitialized, onDocument } from './request.js';
import { serverCapabilities } from './serverCapabilities.js';
import { Session } from './session.js';

/** What a running session consists of. */
interface Running {
  readonly session: Session;
  readonly announcer: Announcer;
}

/** Connects the language server's parts to a connection and starts to listen. */
export function startServer(connection: Connection): void {
  let running: Running | undefined;
  let ended = false;

  const holder = (): Session => {
    if (ended) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is shut down');
    if (!running) throw notInitialized();
    return running.session;
  };
  /** Notifications outside of a session are dropped, as the protocol wants it. */
  const inSession = (act: (parts: Running) => void): void => {
    if (running && !ended) act(running);
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    if (running) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
    const session = new Session(connection, params);
    session.settings.reset((params.initializationOptions as { settings?: unknown } | null | undefined)?.settings);
    running = { session, announcer: new Announcer(session) };
    return { capabilities: serverCapabilities(session.client), serverInfo: { name: 'gongwen' } };
  });
  connection.onInitialized(() => {
    inSession(({ session, announcer }) => {
      void register(connection, session.client);
      if (session.client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(() => refresh(session, announcer));
      }
    });
  });
  connection.onShutdown(() => {
    running?.announcer.dispose();
    ended = true;
  });

  connection.onDidOpenTextDocument((params) => {
    inSession(({ session, announcer }) => {
      if (session.documents.didOpen(params?.textDocument)) announcer.opened(params.textDocument.uri);
    });
  });
  connection.onDidChangeTextDocument((params) => {
    inSession(({ session, announcer }) => {
      const { textDocument, contentChanges } = params ?? {};
      if (session.documents.didChange(textDocument, contentChanges)) announcer.changed(textDocument.uri);
    });
  });
  connection.onDidCloseTextDocument((params) => {
    inSession(({ session, announcer }) => {
      const uri = params?.textDocument?.uri;
      if (!session.documents.didClose(uri)) return;
      session.settings.delete(uri);
      announcer.closed(uri);
    });
  });
  connection.onDidChangeConfiguration((params) => {
    inSession(({ session, announcer }) => {
      const settings = params?.settings as Record<string, unknown> | null | undefined;
      refresh(session, announcer, settings?.[SETTINGS_SECTION]);
    });
  });

  connection.onDocumentSymbol(onDocument(holder, documentSymbol));
  connection.onFoldingRanges(onDocument(holder, foldingRange));
  connection.languages.diagnostics.on(onDocument(holder, diagnostic));
  connection.onCodeAction(onDocument(holder, codeAction));
  connection.onDocumentFormatting(onDocument(holder, formatting));
  connection.onExecuteCommand(executeCommand(holder));
  connection.listen();
}

/** After a change of settings or folders: everything is asked for and told anew. */
function refresh(session: Session, announcer: Announcer, settings?: unknown): void {
  session.settings.reset(settings);
  for (const { uri } of session.documents.all()) announcer.changed(uri);
  const { client, connection } = session;
  if (client.pullsDiagnostics && client.refreshesDiagnostics) {
    // A client that cannot just now will ask at the next change.
    connection.languages.diagnostics.refresh().catch(() => undefined);
  }
}
