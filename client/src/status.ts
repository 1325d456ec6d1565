import {
  commands,
  EventEmitter,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type LanguageStatusItem,
} from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { STATUS_NOTIFICATION, type StatusParams } from '../../server/src/lsp/protocol.js';
import { DOCUMENT_SELECTOR } from './documents.js';
import { words } from './words.js';

/** Context key for menus: the active document is one that the server looks after. */
const RECOGNISED = 'gongwen.recognised';

/** The language status item: what the server makes of the active document. */
export class StatusItem {
  private readonly item: LanguageStatusItem;
  private readonly known = new Map<string, StatusParams>();
  private readonly disposables: readonly { dispose(): unknown }[];

  private readonly looks = new EventEmitter<void>();
  /** The server has looked at a document, after a change of it or of what concerns it. */
  readonly onDidLook = this.looks.event;

  constructor(private readonly client: LanguageClient) {
    this.item = languages.createLanguageStatusItem('gongwen.status', DOCUMENT_SELECTOR);
    this.item.name = words.name;
    this.disposables = [
      this.item,
      this.looks,
      client.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => {
        this.known.set(params.uri, params);
        this.show();
        this.looks.fire();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) this.known.clear();
        this.show();
      }),
      window.onDidChangeActiveTextEditor(() => this.show()),
      workspace.onDidCloseTextDocument((document) => {
        this.known.delete(client.code2ProtocolConverter.asUri(document.uri));
      }),
    ];
    this.show();
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private show(): void {
    const { item, client } = this;
    const document = window.activeTextEditor?.document;
    const status = document && this.known.get(client.code2ProtocolConverter.asUri(document.uri));
    item.busy = client.state === State.Starting;
    item.severity = client.state === State.Stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    if (client.state === State.Stopped) {
      this.write(words.failed, words.failedDetail, 'gongwen.restart', words.restart);
    } else if (!status) {
      this.write(words.starting, '', 'gongwen.showOutput', words.name);
    } else if (status.recognised) {
      this.write(
        words.recognised(status.headings, status.findings),
        words.recognisedDetail,
        'gongwen.fixAll',
        words.fixAll,
      );
    } else {
      this.write(words.notRecognised, words.notRecognisedDetail, 'workbench.action.openSettings', words.settings);
    }
    void commands.executeCommand('setContext', RECOGNISED, status?.recognised === true);
  }

  private write(text: string, detail: string, command: string, title: string): void {
    this.item.text = text;
    this.item.detail = detail;
    // Opening the settings takes what to look for; the other commands take nothing.
    this.item.command = { command, title, ...(title === words.settings ? { arguments: ['gongwen.enable'] } : {}) };
  }
}
