import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as the server does something differently for it. */
export interface ClientFeatures {
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It wants to be told to register for `workspace/didChangeConfiguration`. */
  readonly registersConfiguration: boolean;
  readonly registersFormatting: boolean;
  readonly workspaceFolders: boolean;
  /** It asks for diagnostics; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly hierarchicalSymbols: boolean;
  /** It knows code actions that are not commands. */
  readonly codeActions: boolean;
  /** It applies edits that name the document version they belong to. */
  readonly versionedEdits: boolean;
  /** It applies edits that the server asks for. */
  readonly appliesEdits: boolean;
  readonly foldingLimit: number | undefined;
}

/** Reads the capabilities of `initialize`. Total: whatever is missing or malformed counts as not there. */
export function readClientFeatures(capabilities: ClientCapabilities | undefined): ClientFeatures {
  const { workspace, textDocument } = capabilities ?? {};
  const limit = textDocument?.foldingRange?.rangeLimit;
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFormatting: textDocument?.formatting?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActions: Boolean(textDocument?.codeAction?.codeActionLiteralSupport),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    appliesEdits: workspace?.applyEdit === true,
    foldingLimit: typeof limit === 'number' && limit >= 0 ? limit : undefined,
  };
}
