import { languages, LanguageStatusSeverity, type LanguageStatusItem } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { activeEditor } from './activeEditor.js';
import { DOCUMENT_SELECTOR, isTemplate } from './documents.js';
import type { Statuses } from './statuses.js';
import { words } from './words.js';

/** The language status item: what the server makes of the active document. */
export class StatusItem {
  private readonly item: LanguageStatusItem;
  private readonly disposables: readonly { dispose(): unknown }[];

  constructor(
    private readonly client: LanguageClient,
    private readonly statuses: Statuses,
  ) {
    this.item = languages.createLanguageStatusItem('gongwen.status', DOCUMENT_SELECTOR);
    this.item.name = words.name;
    this.disposables = [this.item, statuses.onDidChange(() => this.show())];
    this.show();
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private show(): void {
    const { item, client } = this;
    const document = activeEditor()?.document;
    const status = this.statuses.of(document);
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
    } else if (document && isTemplate(document)) {
      this.write(words.template, words.templateDetail, 'gongwen.newDocument', words.newDocument);
    } else {
      this.write(words.notRecognised, words.notRecognisedDetail, 'gongwen.treatAsGongwen', words.treatAsGongwen);
    }
  }

  private write(text: string, detail: string, command: string, title: string): void {
    this.item.text = text;
    this.item.detail = detail;
    this.item.command = { command, title };
  }
}
