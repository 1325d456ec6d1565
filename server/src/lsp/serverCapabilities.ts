import {
  CodeActionKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { DOCUMENT_EXTENSIONS } from '../workspace/extensions.js';
import { FIX_ALL_KIND, REFACTOR_KINDS, RENUMBER_KIND, SERVER_COMMANDS } from './protocol.js';
import type { Session } from './session.js';
import { TOKEN_LEGEND } from './tokens.js';

/** What somebody types who begins a marker. */
const MARKER_BEGINNINGS = Array.from('一（(0123456789');

/** Names of other documents may be names of these files. */
const DOCUMENT_FILES: FileOperationRegistrationOptions = {
  filters: [
    {
      pattern: { glob: `**/*.{${DOCUMENT_EXTENSIONS.join(',')}}`, matches: 'file', options: { ignoreCase: true } },
    },
  ],
};

/** Watchers do not tell of the files in a folder that goes. */
const FOLDERS: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**', matches: 'folder' } }] };

/** What is noted about a document goes along with it. */
const RENAMED: FileOperationRegistrationOptions = { filters: [...DOCUMENT_FILES.filters, ...FOLDERS.filters] };

/** What the server offers to the client of a session. */
export function serverCapabilities({ client, settings }: Session): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: '公文' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeLensProvider: {},
    semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
    completionProvider: { triggerCharacters: MARKER_BEGINNINGS, resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    hoverProvider: true,
    inlayHintProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, ...Object.values(REFACTOR_KINDS), FIX_ALL_KIND, RENUMBER_KIND],
      resolveProvider: client.resolvesActionEdits,
    },
    // Registered later for the languages it suits, where the client can be told so: see registrations.ts.
    documentFormattingProvider: !client.registersFormatting,
    executeCommandProvider: { commands: Object.values(SERVER_COMMANDS) },
    documentLinkProvider: {},
    workspaceSymbolProvider: { workDoneProgress: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: DOCUMENT_FILES, didRename: RENAMED, didDelete: FOLDERS },
    },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'gongwen',
            interFileDependencies: false,
            // Told later where the client can be told so: see workspace/workspaceRegistration.ts.
            workspaceDiagnostics: !client.registersDiagnostics && settings.fallback.workspaceDiagnostics,
          },
        }
      : {}),
  };
}
