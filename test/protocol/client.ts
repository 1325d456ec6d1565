import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type ApplyWorkspaceEditParams,
  type ApplyWorkspaceEditResult,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type CompletionItem,
  type CompletionList,
  type ConfigurationParams,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type FoldingRange,
  type InitializeResult,
  type InlayHint,
  type LogMessageParams,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type RegistrationParams,
  type ShowMessageParams,
  type TextEdit,
  type UnregistrationParams,
  type WorkspaceEdit,
  type WorkspaceFolder,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ensureBuilt } from '../helpers/build.js';
import {
  SERVER_COMMANDS,
  type CommandResult,
  type EditName,
  type StatusParams,
  type StructuralEditTarget,
} from '../../server/src/lsp/protocol.js';

/** What an editor like VS Code says it can. */
export const FULL_CAPABILITIES: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source', 'source.fixAll'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    completion: { completionItem: { resolveSupport: { properties: ['detail', 'additionalTextEdits'] } } },
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    formatting: { dynamicRegistration: true },
    foldingRange: {},
  },
};

/** An editor that waits for diagnostics to be pushed and knows none of the newer ways. */
export const OLD_CAPABILITIES: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

/** How a {@link TestClient} behaves. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly transport?: '--stdio' | '--node-ipc';
  /** The value of the setting `gongwen` for a document, or of another section that is asked for. */
  readonly settings?: (uri: string, section?: string) => unknown;
  readonly initializationOptions?: unknown;
  readonly workspaceFolders?: readonly WorkspaceFolder[];
}

/** An editor without a window, connected to a server process of its own. */
export class TestClient {
  readonly documents = new Map<string, TextDocument>();
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: StatusParams[] = [];
  readonly logs: LogMessageParams[] = [];
  readonly applied: ApplyWorkspaceEditParams[] = [];
  readonly registered: string[] = [];
  /** Those that have not been withdrawn. */
  readonly registrations = new Map<string, Registration>();
  readonly messages: ShowMessageParams[] = [];
  readonly configurationRequests: string[] = [];
  refreshes = 0;
  inlayHintRefreshes = 0;
  codeLensRefreshes = 0;
  semanticTokensRefreshes = 0;
  stderr = '';
  result: InitializeResult | undefined;
  private untitled = 0;

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    private readonly options: ClientOptions,
  ) {}

  /** Starts a server and, unless told not to, initializes it. */
  static async start(options: ClientOptions = {}, { initialize = true } = {}): Promise<TestClient> {
    const { server } = ensureBuilt();
    const transport = options.transport ?? '--stdio';
    const child =
      transport === '--node-ipc'
        ? fork(server, [transport], { silent: true })
        : spawn(process.execPath, [server, transport], { stdio: 'pipe' });
    const { stdin, stdout, stderr } = child;
    if (!stdin || !stdout || !stderr) throw new Error('the server has no standard streams');
    const connection =
      transport === '--node-ipc'
        ? createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
        : createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    const client = new TestClient(child, connection, options);
    stderr.on('data', (data: Buffer) => (client.stderr += data.toString()));
    client.listen();
    if (initialize) await client.initialize();
    return client;
  }

  async initialize(): Promise<InitializeResult> {
    const {
      capabilities = FULL_CAPABILITIES,
      locale = 'zh-cn',
      initializationOptions,
      workspaceFolders,
    } = this.options;
    this.result = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      locale,
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
      ...(workspaceFolders === undefined ? {} : { workspaceFolders }),
    });
    await this.notify('initialized', {});
    return this.result;
  }

  /** Ends the server as the protocol wants it; its exit code. */
  async stop(): Promise<number | null> {
    const exited = once(this.process, 'exit') as Promise<[number | null]>;
    await this.request('shutdown');
    await this.notify('exit');
    const [code] = await exited;
    this.connection.dispose();
    return code;
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return params === undefined
      ? this.connection.sendRequest<R>(method)
      : this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return params === undefined
      ? this.connection.sendNotification(method)
      : this.connection.sendNotification(method, params);
  }

  /** Opens a document; its uri. */
  async open(text: string, languageId = 'gongwen', uri = `file:///work/${++this.untitled}.gw`): Promise<string> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  /** Changes a document here and tells the server. */
  async change(uri: string, ...changes: { range?: Range; text: string }[]): Promise<void> {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, changes, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** The range of the first occurrence of a string in a document. */
  rangeOf(uri: string, wanted: string): Range {
    const document = this.document(uri);
    const start = document.getText().indexOf(wanted);
    if (start < 0) throw new Error(`${wanted} does not occur in ${uri}`);
    return { start: document.positionAt(start), end: document.positionAt(start + wanted.length) };
  }

  symbols(uri: string): Promise<DocumentSymbol[]> {
    return this.request('textDocument/documentSymbol', { textDocument: { uri } });
  }

  folding(uri: string): Promise<FoldingRange[] | null> {
    return this.request('textDocument/foldingRange', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  format(uri: string): Promise<TextEdit[]> {
    return this.request('textDocument/formatting', {
      textDocument: { uri },
      options: { tabSize: 2, insertSpaces: true },
    });
  }

  command<R = CommandResult>(command: string, ...args: unknown[]): Promise<R> {
    return this.request('workspace/executeCommand', { command, arguments: args });
  }

  /** Asks for a structural edit of what stands at the first occurrence of a string, or from there to another one. */
  structural(uri: string, edit: EditName, at: string, more: { to?: string } & Partial<StructuralEditTarget> = {}) {
    const { to, ...rest } = more;
    const { start } = this.rangeOf(uri, at);
    const range: Range = { start, end: to === undefined ? start : this.rangeOf(uri, to).end };
    return this.command(SERVER_COMMANDS.structuralEdit, { uri, range, edit, ...rest });
  }

  /** A request about a position: completion, definition, hover … */
  at<R>(method: string, uri: string, position: Position, more: object = {}): Promise<R> {
    return this.request(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
  }

  async complete(uri: string, position: Position): Promise<CompletionItem[]> {
    return (await this.at<CompletionList | null>('completion', uri, position))?.items ?? [];
  }

  resolve(item: CompletionItem): Promise<CompletionItem> {
    return this.request('completionItem/resolve', item);
  }

  hints(uri: string, range = this.whole(uri)): Promise<InlayHint[]> {
    return this.request('textDocument/inlayHint', { textDocument: { uri }, range });
  }

  /** The range of all of a document. */
  whole(uri: string): Range {
    const document = this.document(uri);
    return { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
  }

  /** The text after an editor has taken a completion. */
  textWith(uri: string, { textEdit, additionalTextEdits = [] }: CompletionItem): string {
    return TextDocument.applyEdits(this.document(uri), [textEdit as TextEdit, ...additionalTextEdits]);
  }

  /** The text that a workspace edit makes of a document. Refuses edits of another version, as editors do. */
  textAfter(uri: string, edit: WorkspaceEdit | undefined): string {
    const document = this.document(uri);
    return TextDocument.applyEdits(document, this.editsOf(uri, edit));
  }

  private editsOf(uri: string, edit: WorkspaceEdit | undefined): TextEdit[] {
    const own = (edit?.documentChanges ?? []).flatMap((change) => {
      if (!('textDocument' in change) || change.textDocument.uri !== uri) throw new Error('an edit of something else');
      if (change.textDocument.version !== this.document(uri).version) throw new Error('an edit of another version');
      return change.edits as TextEdit[];
    });
    return [...own, ...(edit?.changes?.[uri] ?? [])];
  }

  private listen(): void {
    const { connection } = this;
    this.collect('textDocument/publishDiagnostics', this.published);
    this.collect('gongwen/status', this.statuses);
    this.collect('window/logMessage', this.logs);
    this.collect('window/showMessage', this.messages);
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations.map((registration) => registration.method));
      for (const registration of registrations) this.registrations.set(registration.id, registration);
    });
    connection.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
      for (const { id } of unregisterations) this.registrations.delete(id);
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
    });
    connection.onRequest('workspace/inlayHint/refresh', () => {
      this.inlayHintRefreshes++;
    });
    connection.onRequest('workspace/codeLens/refresh', () => {
      this.codeLensRefreshes++;
    });
    connection.onRequest('workspace/semanticTokens/refresh', () => {
      this.semanticTokensRefreshes++;
    });
    connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) => {
      this.configurationRequests.push(...items.map((item) => item.scopeUri ?? ''));
      return items.map((item) => this.options.settings?.(item.scopeUri ?? '', item.section) ?? null);
    });
    connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => this.applyEdit(params));
    connection.listen();
  }

  private collect(method: string, into: object[]): void {
    this.connection.onNotification(method, (params: object) => {
      into.push(params);
    });
  }

  /** Applies an edit to the documents here and tells the server what changed, as an editor does. */
  private async applyEdit(params: ApplyWorkspaceEditParams): Promise<ApplyWorkspaceEditResult> {
    this.applied.push(params);
    const { edit } = params;
    const changed = (edit.documentChanges ?? []).flatMap((change) =>
      'textDocument' in change ? [change.textDocument.uri] : [],
    );
    for (const uri of [...changed, ...Object.keys(edit.changes ?? {})]) {
      let edits: TextEdit[];
      try {
        edits = this.editsOf(uri, edit);
      } catch {
        return { applied: false, failureReason: 'stale' };
      }
      // From the end, so that the positions of the earlier ones stay right.
      const changes = [...edits].reverse().map(({ range, newText }) => ({ range, text: newText }));
      await this.change(uri, ...changes);
    }
    return { applied: true };
  }
}

/** Waits until something holds. @throws Error after five seconds */
export async function until<T>(look: () => T | undefined | false): Promise<T> {
  const end = Date.now() + 5000;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited in vain: ${look.toString()}`);
    await pause(10);
  }
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Names of nested symbols, indented by their depth. */
export function drawSymbols(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap((symbol) => [
    '  '.repeat(depth) + symbol.name,
    ...drawSymbols(symbol.children ?? [], depth + 1),
  ]);
}

/** The code of the error that a request is answered with. @throws Error where it is answered otherwise */
export async function errorCode(answer: Promise<unknown>): Promise<number> {
  const result = await answer.then(
    () => undefined,
    (error: unknown) => error as { code: number },
  );
  if (!result) throw new Error('answered without an error');
  return result.code;
}
