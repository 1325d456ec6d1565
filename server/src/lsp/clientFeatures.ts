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
  /** It can be told later to ask for the diagnostics of the workspace. */
  readonly registersDiagnostics: boolean;
  readonly relatedInformation: boolean;
  /** It opens the page that describes a diagnostic's code. */
  readonly describesCodes: boolean;
  readonly hierarchicalSymbols: boolean;
  /** It knows code actions that are not commands. */
  readonly codeActions: boolean;
  /** It applies edits that name the document version they belong to. */
  readonly versionedEdits: boolean;
  /** It applies edits that the server asks for. */
  readonly appliesEdits: boolean;
  /** It shows edits before it applies them, where they say so. */
  readonly annotatesEdits: boolean;
  /** It can fetch the edit of a code action once it is chosen. */
  readonly resolvesActionEdits: boolean;
  /** It can fetch what a completion changes elsewhere once it is looked at. */
  readonly resolvesCompletionEdits: boolean;
  /** The client inserts snippets of completions, with tab stops. */
  readonly snippets: boolean;
  /** The client can leave the indentation of what it inserts alone. */
  readonly insertsAsIs: boolean;
  readonly definitionLinks: boolean;
  /** It shows Markdown in hovers. */
  readonly hoverMarkdown: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesSemanticTokens: boolean;
  /** It tells of changed files, where asked to. */
  readonly watchesFiles: boolean;
  readonly foldingLimit: number | undefined;
}

/** Reads the capabilities of `initialize`. Total: whatever is missing or malformed counts as not there. */
export function readClientFeatures(capabilities: ClientCapabilities | undefined): ClientFeatures {
  const { workspace, textDocument } = capabilities ?? {};
  const lazily = (resolve: { properties?: unknown } | undefined, property: string): boolean =>
    Array.isArray(resolve?.properties) && resolve.properties.includes(property);
  const limit = textDocument?.foldingRange?.rangeLimit;
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFormatting: textDocument?.formatting?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    describesCodes:
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true ||
      textDocument?.diagnostic?.codeDescriptionSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActions: Boolean(textDocument?.codeAction?.codeActionLiteralSupport),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    appliesEdits: workspace?.applyEdit === true,
    annotatesEdits:
      workspace?.workspaceEdit?.documentChanges === true && Boolean(workspace.workspaceEdit.changeAnnotationSupport),
    resolvesActionEdits: lazily(textDocument?.codeAction?.resolveSupport, 'edit'),
    resolvesCompletionEdits: lazily(textDocument?.completion?.completionItem?.resolveSupport, 'additionalTextEdits'),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    insertsAsIs: Boolean(textDocument?.completion?.completionItem?.insertTextModeSupport),
    definitionLinks: textDocument?.definition?.linkSupport === true,
    hoverMarkdown: Boolean(textDocument?.hover?.contentFormat?.includes?.('markdown')),
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    foldingLimit: typeof limit === 'number' && limit >= 0 ? limit : undefined,
  };
}
