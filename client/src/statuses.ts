import { commands, EventEmitter, window, workspace, type TextDocument } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { STATUS_NOTIFICATION, type StatusParams } from '../../server/src/lsp/protocol.js';
import { activeEditor } from './activeEditor.js';

/** Context key for menus and keys: the active document is one that the server looks after. */
const RECOGNISED = 'gongwen.recognised';

/** What the server makes of the open documents, as it last told. */
export class Statuses {
  private readonly known = new Map<string, StatusParams>();
  private readonly changes = new EventEmitter<void>();
  /** The server has looked at a document, has come or gone, or another document has become active. */
  readonly onDidChange = this.changes.event;
  private readonly disposables: readonly { dispose(): unknown }[];

  constructor(private readonly client: LanguageClient) {
    this.disposables = [
      this.changes,
      client.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => {
        this.known.set(params.uri, params);
        this.changed();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) this.known.clear();
        this.changed();
      }),
      window.onDidChangeActiveTextEditor(() => this.changed()),
      // A change of the language closes a document and opens it, while its editor stays.
      workspace.onDidCloseTextDocument((document) => {
        this.known.delete(client.code2ProtocolConverter.asUri(document.uri));
      }),
      workspace.onDidOpenTextDocument((document) => {
        if (document === activeEditor()?.document) this.changed();
      }),
    ];
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** What is known of a document; undefined where the server has not said anything yet. */
  of(document: TextDocument | undefined): StatusParams | undefined {
    return document && this.known.get(this.client.code2ProtocolConverter.asUri(document.uri));
  }

  private changed(): void {
    const recognised = this.of(activeEditor()?.document)?.recognised === true;
    void commands.executeCommand('setContext', RECOGNISED, recognised);
    this.changes.fire();
  }
}
