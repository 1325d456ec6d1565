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
import { checkWorkspace } from './features/checkWorkspace.js';
import { compareFigures } from './features/compareFigures.js';
import { codeLens } from './features/codeLens.js';
import { completion } from './features/completion.js';
import { completionResolve } from './features/completionResolve.js';
import { count } from './features/count.js';
import { definition } from './features/definition.js';
import { diagnostic } from './features/diagnostic.js';
import { didRenameFiles } from './features/didRenameFiles.js';
import { documentHighlight } from './features/documentHighlight.js';
import { documentLink } from './features/documentLink.js';
import { documentSymbol } from './features/documentSymbol.js';
import { executeCommand } from './features/executeCommand.js';
import { exportWord } from './features/exportWord.js';
import { figureList } from './features/figureList.js';
import { figureTable } from './features/figureTable.js';
import { findReferences } from './features/findReferences.js';
import { foldingRange } from './features/foldingRange.js';
import { formatting } from './features/formatting.js';
import { hover } from './features/hover.js';
import { importWord } from './features/importWord.js';
import { inlayHint } from './features/inlayHint.js';
import { learnTemplate } from './features/learnTemplate.js';
import { loneMarker } from './features/loneMarker.js';
import { newDocument } from './features/newDocument.js';
import { outlineView } from './features/outlineView.js';
import { page } from './features/page.js';
import { referenceList } from './features/referenceList.js';
import { sectionEdit } from './features/sectionEdit.js';
import { selectionRange } from './features/selectionRange.js';
import { semanticTokensFull, semanticTokensRange } from './features/semanticTokens.js';
import { willRenameFiles } from './features/willRenameFiles.js';
import { workspaceDiagnostic } from './features/workspaceDiagnostic.js';
import { workspaceSymbol } from './features/workspaceSymbol.js';
import { templateList } from './features/templateList.js';
import {
  ARTICLE_CHOICES_REQUEST,
  CHECK_WORKSPACE_REQUEST,
  COMPARE_FIGURES_REQUEST,
  COUNT_REQUEST,
  EXPORT_WORD_REQUEST,
  IMPORT_WORD_REQUEST,
  FIGURE_TABLE_REQUEST,
  FIGURES_REQUEST,
  LEARN_TEMPLATE_REQUEST,
  LONE_MARKER_REQUEST,
  NEW_DOCUMENT_REQUEST,
  OUTLINE_REQUEST,
  PAGE_REQUEST,
  REFERENCES_REQUEST,
  SECTION_EDIT_REQUEST,
  SETTINGS_SECTION,
  TEMPLATES_REQUEST,
  type InitializationOptions,
} from './protocol.js';
import { register } from './registrations.js';
import { notInitialized, onDocument } from './request.js';
import { serverCapabilities } from './serverCapabilities.js';
import { Session } from './session.js';
import { readWatched } from './workspace/watched.js';
import { isTemplateFile } from './templates/templateFiles.js';
import { WorkspaceRegistration } from './workspace/workspaceRegistration.js';

/** What a running session consists of. */
interface Running {
  readonly session: Session;
  readonly announcer: Announcer;
  readonly workspace: WorkspaceRegistration;
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
    session.settings.reset((params.initializationOptions as InitializationOptions | null | undefined)?.settings);
    const announcer = new Announcer(session);
    session.onStale = (uri) => announcer.changed(uri);
    running = { session, announcer, workspace: new WorkspaceRegistration(session) };
    return { capabilities: serverCapabilities(session), serverInfo: { name: 'gongwen' } };
  });
  connection.onInitialized(() => {
    inSession((parts) => {
      const { session, workspace } = parts;
      void register(connection, session.client);
      workspace.update();
      if (session.client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders((event) => {
          session.folders.change(event);
          session.projects.reset();
          changeSettings(parts);
        });
      }
    });
  });
  connection.onShutdown(() => {
    running?.announcer.dispose();
    running?.session.index.dispose();
    ended = true;
  });

  connection.onDidOpenTextDocument((params) => {
    inSession(({ session, announcer }) => {
      if (!session.documents.didOpen(params?.textDocument)) return;
      const { uri } = params.textDocument;
      session.index.openOrClosed(uri);
      announcer.opened(uri);
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
      session.index.openOrClosed(uri);
      announcer.closed(uri);
    });
  });
  connection.onDidChangeConfiguration((params) => {
    inSession((parts) => {
      const settings = params?.settings as Record<string, unknown> | null | undefined;
      changeSettings(parts, settings?.[SETTINGS_SECTION]);
    });
  });
  connection.onDidChangeWatchedFiles((params) => {
    inSession(({ session }) => {
      const { projectFile, uris, listToo } = readWatched(params);
      if (uris.length > 0) session.index.filesChanged(uris, listToo);
      if (uris.some(isTemplateFile)) session.templates.reset();
      if (!projectFile) return;
      session.projects.reset();
      session.refresh();
    });
  });

  connection.onDocumentSymbol(onDocument(holder, documentSymbol));
  connection.onFoldingRanges(onDocument(holder, foldingRange));
  connection.onSelectionRanges(onDocument(holder, selectionRange));
  connection.onCodeLens(onDocument(holder, codeLens));
  connection.languages.semanticTokens.on(onDocument(holder, semanticTokensFull));
  connection.languages.semanticTokens.onRange(onDocument(holder, semanticTokensRange));
  connection.languages.diagnostics.on(onDocument(holder, diagnostic));
  connection.languages.diagnostics.onWorkspace(workspaceDiagnostic(holder));
  connection.onWorkspaceSymbol(workspaceSymbol(holder));
  connection.onDocumentLinks(onDocument(holder, documentLink));
  connection.workspace.onWillRenameFiles(willRenameFiles(holder));
  connection.workspace.onDidRenameFiles((params) => inSession(({ session }) => void didRenameFiles(session, params)));
  connection.workspace.onDidDeleteFiles(() => inSession(({ session }) => session.index.filesChanged([], true)));
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
  connection.onRequest(OUTLINE_REQUEST, onDocument(holder, outlineView));
  connection.onRequest(COUNT_REQUEST, onDocument(holder, count));
  connection.onRequest(PAGE_REQUEST, onDocument(holder, page));
  connection.onRequest(FIGURES_REQUEST, onDocument(holder, figureList));
  connection.onRequest(FIGURE_TABLE_REQUEST, onDocument(holder, figureTable));
  connection.onRequest(COMPARE_FIGURES_REQUEST, onDocument(holder, compareFigures));
  connection.onRequest(EXPORT_WORD_REQUEST, onDocument(holder, exportWord));
  connection.onRequest(IMPORT_WORD_REQUEST, importWord(holder));
  connection.onRequest(CHECK_WORKSPACE_REQUEST, checkWorkspace(holder));
  connection.onRequest(TEMPLATES_REQUEST, templateList(holder));
  connection.onRequest(NEW_DOCUMENT_REQUEST, newDocument(holder));
  connection.onRequest(SECTION_EDIT_REQUEST, onDocument(holder, sectionEdit));
  connection.onRequest(LEARN_TEMPLATE_REQUEST, onDocument(holder, learnTemplate));
  connection.listen();
}

/** After a change of settings or folders: everything is asked for and told anew. */
function changeSettings({ session, workspace }: Running, settings?: unknown): void {
  session.settings.reset(settings);
  session.refresh();
  workspace.update();
}
