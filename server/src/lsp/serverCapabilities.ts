import {
  CodeActionKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures.js';
import { FIX_ALL_KIND, REFACTOR_KINDS, RENUMBER_KIND, SERVER_COMMANDS } from './protocol.js';

/** What somebody types who begins a marker. */
const MARKER_BEGINNINGS = Array.from('一（(0123456789');

/** What the server offers to a client. */
export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: '公文' },
    foldingRangeProvider: true,
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
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'gongwen', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}
