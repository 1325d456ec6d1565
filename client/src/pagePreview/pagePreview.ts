import {
  languages,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
  type WebviewPanel,
} from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import type { FromView, ToView, Zoom } from '../../preview/messages.js';
import { activeEditor } from '../activeEditor.js';
import { isSent } from '../documents.js';
import type { Statuses } from '../statuses.js';
import { words } from '../words.js';
import { viewFolder, viewHtml } from './html.js';
import { Printing } from './printing.js';
import { ShownDocument } from './shownDocument.js';

const VIEW = 'gongwen.page';
/** Where the zoom is kept between windows. */
const ZOOM = 'gongwen.page.zoom';
/** Changes that come within so many milliseconds are shown together. */
const PAUSE = 10;
/** An editor that was scrolled from the view says so within so many milliseconds; that is no wish of the writer's. */
const OWN_SCROLL = 200;
/** An editor scrolls within so many milliseconds to where its cursor has gone. */
const CURSOR_SCROLL = 1000;

/** The view of the pages: one, beside the editor, of the document that is worked on. */
export class PagePreview {
  private panel: WebviewPanel | undefined;
  private shown: ShownDocument | undefined;
  private ready = false;
  private timer: NodeJS.Timeout | undefined;
  private scrolledByUs = 0;
  private cursorMoved = 0;
  private readonly printing = new Printing();
  private readonly disposables: readonly { dispose(): unknown }[];

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: LanguageClient,
    private readonly statuses: Statuses,
  ) {
    this.disposables = [
      this.printing,
      window.registerWebviewPanelSerializer(VIEW, {
        deserializeWebviewPanel: (panel, state: unknown) => this.restore(panel, state),
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.shown?.document) this.updateSoon();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = this.shown?.document.uri.toString();
        if (this.ready && uris.some((uri) => uri.toString() === shown)) this.shown?.sendFindings();
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.follow(textEditor)),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (!selection || textEditor.document !== this.shown?.document) return;
        this.cursorMoved = Date.now();
        this.send({ type: 'cursor', line: selection.active.line });
      }),
      statuses.onDidChange(() => this.showActive()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.updateSoon();
      }),
    ];
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    clearTimeout(this.timer);
    this.shown?.end();
    this.panel?.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Opens the view beside the active editor, or shows the active document in the one that is open. */
  open(): void {
    const editor = activeEditor();
    if (!editor || !isSent(editor.document)) {
      void window.showInformationMessage(words.noEditor);
      return;
    }
    if (this.panel) this.panel.reveal(undefined, true);
    else {
      const folder = viewFolder(this.context.extensionUri);
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      const options = { enableScripts: true, localResourceRoots: [folder] };
      this.attach(window.createWebviewPanel(VIEW, words.pagePreview.title, place, options));
    }
    this.show(editor.document);
  }

  private async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    this.panel?.dispose();
    panel.webview.options = { enableScripts: true, localResourceRoots: [viewFolder(this.context.extensionUri)] };
    this.attach(panel);
    const uri = (state as { uri?: unknown } | null | undefined)?.uri;
    // A file that is gone, or a draft: the view waits for another document.
    const open = typeof uri === 'string' ? workspace.openTextDocument(Uri.parse(uri)) : Promise.reject(new Error());
    await Promise.resolve(open).then(
      (document) => this.show(document),
      () => this.showActive(),
    );
  }

  private attach(panel: WebviewPanel): void {
    this.panel = panel;
    this.ready = false;
    panel.webview.onDidReceiveMessage((message: FromView) => void this.receive(message));
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.shown?.end();
      this.panel = this.shown = undefined;
      this.ready = false;
    });
    panel.webview.html = viewHtml(panel.webview, this.context.extensionUri);
  }

  /** The view follows the writer to the next document that is 公文. */
  private showActive(): void {
    const document = activeEditor()?.document;
    if (this.panel && document && this.statuses.of(document)?.recognised) this.show(document);
  }

  private show(document: TextDocument): void {
    if (document === this.shown?.document) return;
    this.shown?.end();
    this.shown = new ShownDocument(
      document,
      this.client,
      (message) => this.send(message),
      () => this.ready,
    );
    if (this.panel) this.panel.title = words.pagePreview.titleOf(this.shown.name);
    // Asked at once: the answer is there when the view has come up.
    this.updateSoon(0);
  }

  private updateSoon(pause = PAUSE): void {
    if (this.client.state !== State.Running) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.shown?.update(), pause);
  }

  private send(message: ToView): void {
    if (!this.ready) return;
    void this.panel?.webview.postMessage(message);
    // What has just been shown begins where the editor does.
    if (message.type === 'document') this.follow(this.editor());
  }

  private async receive(message: FromView): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.begin();
        break;
      case 'scrolled':
        this.scrollEditor(message.line);
        break;
      case 'reveal':
        await this.reveal(message.line);
        break;
      case 'zoom':
        await this.context.globalState.update(ZOOM, message.zoom);
        break;
      case 'print':
        if (this.shown) await this.printing.print(message.html, this.shown.document.uri, this.shown.name);
    }
  }

  /** The view has come up: for the first time, or again after it was hidden, and then it knows nothing. */
  private begin(): void {
    this.ready = true;
    const zoom = this.context.globalState.get<Zoom>(ZOOM, 'fit');
    this.send({ type: 'setUp', words: words.pagePreview.view, zoom });
    this.shown?.sendWhole();
    this.updateSoon(0);
  }

  private editor(): TextEditor | undefined {
    const { shown } = this;
    return window.visibleTextEditors.find(({ document }) => document === shown?.document);
  }

  private follow(editor: TextEditor | undefined): void {
    const line = editor?.visibleRanges[0]?.start.line;
    if (line === undefined || editor?.document !== this.shown?.document) return;
    if (Date.now() - this.scrolledByUs < OWN_SCROLL) return;
    this.send({ type: 'scrollTo', line });
    // The editor scrolls behind its cursor, and at the end of a text it cannot scroll as far as the view should.
    if (editor && Date.now() - this.cursorMoved < CURSOR_SCROLL) {
      this.send({ type: 'cursor', line: editor.selection.active.line });
    }
  }

  private scrollEditor(line: number): void {
    const editor = this.editor();
    if (!editor) return;
    this.scrolledByUs = Date.now();
    editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
  }

  private async reveal(line: number): Promise<void> {
    const { shown } = this;
    if (!shown) return;
    const viewColumn = this.editor()?.viewColumn ?? ViewColumn.One;
    const editor = await window.showTextDocument(shown.document, { viewColumn });
    this.scrolledByUs = Date.now();
    const start = editor.document.lineAt(
      Math.min(line, editor.document.lineCount - 1),
    ).firstNonWhitespaceCharacterIndex;
    editor.selection = new Selection(line, start, line, start);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
