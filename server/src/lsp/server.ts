import {
  ErrorCodes,
  ResponseError,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { Announcer } from './announcer.js';
import type { Files } from './files.js';
import { articleChoices } from './features/articleChoices.js';
import { codeAction } from './features/codeAction.js';
import { codeActionResolve } from './features/codeActionResolve.js';
import { completion } from './features/completion.js';
import { completionResolve } from './features/completionResolve.js';
import { definition } from './features/definition.js';
import { diagnostic } from './features/diagnostic.js';
import { documentHighlight } from './features/documentHighlight.js';
import { documentSymbol } from './features/documentSymbol.js';
import { executeCommand } from './features/executeCommand.js';
import { findReferences } from './features/findReferences.js';
import { foldingRange } from './features/foldingRange.js';
import { formatting } from './features/formatting.js';
import { hover } from './features/hover.js';
import { inlayHint } from './features/inlayHint.js';
import { loneMarker } from './features/loneMarker.js';
import { referenceList } from './features/referenceList.js';
import { ARTICLE_CHOICES_REQUEST, LONE_MARKER_REQUEST, REFERENCES_REQUEST, SETTINGS_SECTION } from './protocol.js';
import { register } from './registrations.js';
import { notInitialized, onDocument } from './request.js';
import { serverCapabilities } from './serverCapabilities.js';
import { Session } from './session.js';

/** What a running session consists of. */
interface Running {
  readonly session: Session;
  readonly announcer: Announcer;
}

/**
 * Connects the language server's parts to a connection and starts to listen.
 *
 * @param files absent where there is no file system
 */
export function startServer(connection: Connection, files?: Files): void {
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
    const session = new Session(connection, params, files);
    session.settings.reset((params.initializationOptions as { settings?: unknown } | null | undefined)?.settings);
    const announcer = new Announcer(session);
    session.onStale = (uri) => announcer.changed(uri);
    running = { session, announcer };
    return { capabilities: serverCapabilities(session.client), serverInfo: { name: 'gongwen' } };
  });
  connection.onInitialized(() => {
    inSession(({ session }) => {
      void register(connection, session.client);
      if (session.client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders((event) => {
          session.folders.change(event);
          session.projects.reset();
          changeSettings(session);
        });
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
      if (!session.documents.didChange(textDocument, contentChanges)) return;
      // A client that does not watch files cannot tell when the one that pins and suppressions are kept in has changed.
      if (!session.client.watchesFiles) session.projects.recheck(textDocument.uri);
      announcer.changed(textDocument.uri);
    });
  });
  connection.onDidCloseTextDocument((params) => {
    inSession(({ session, announcer }) => {
      const uri = params?.textDocument?.uri;
      if (!session.documents.didClose(uri)) return;
      session.settings.delete(uri);
      session.projects.delete(uri);
      announcer.closed(uri);
    });
  });
  connection.onDidChangeConfiguration((params) => {
    inSession(({ session }) => {
      const settings = params?.settings as Record<string, unknown> | null | undefined;
      changeSettings(session, settings?.[SETTINGS_SECTION]);
    });
  });
  connection.onDidChangeWatchedFiles(() => {
    inSession(({ session }) => {
      session.projects.reset();
      session.refresh();
    });
  });

  connection.onDocumentSymbol(onDocument(holder, documentSymbol));
  connection.onFoldingRanges(onDocument(holder, foldingRange));
  connection.languages.diagnostics.on(onDocument(holder, diagnostic));
  connection.onCompletion(onDocument(holder, completion));
  connection.onCompletionResolve(completionResolve(holder));
  connection.onDefinition(onDocument(holder, definition));
  connection.onReferences(onDocument(holder, findReferences));
  connection.onDocumentHighlight(onDocument(holder, documentHighlight));
  connection.onHover(onDocument(holder, hover));
  connection.languages.inlayHint.on(onDocument(holder, inlayHint));
  connection.onCodeAction(onDocument(holder, codeAction));
  connection.onCodeActionResolve(codeActionResolve(holder));
  connection.onDocumentFormatting(onDocument(holder, formatting));
  connection.onExecuteCommand(executeCommand(holder));
  connection.onRequest(ARTICLE_CHOICES_REQUEST, onDocument(holder, articleChoices));
  connection.onRequest(LONE_MARKER_REQUEST, onDocument(holder, loneMarker));
  connection.onRequest(REFERENCES_REQUEST, onDocument(holder, referenceList));
  connection.listen();
}

/** After a change of settings or folders: everything is asked for and told anew. */
function changeSettings(session: Session, settings?: unknown): void {
  session.settings.reset(settings);
  session.refresh();
}
