import { StatusBarAlignment, window, type TextEditor } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import type { StatusParams, TextCounts } from '../../server/src/lsp/protocol.js';
import { activeEditor } from './activeEditor.js';
import { countsOf } from './counts.js';
import type { Statuses } from './statuses.js';
import { words } from './words.js';

/** A selection is counted once it has been still for so long, in milliseconds. */
const STILL = 100;

/** The status bar item: what sort of document it is, how long, how much of it is selected, what was found. */
export class StatusBar {
  private readonly item = window.createStatusBarItem('gongwen.counts', StatusBarAlignment.Right, 101);
  private readonly disposables: readonly { dispose(): unknown }[];
  private selected: TextCounts | undefined;
  private still: NodeJS.Timeout | undefined;

  constructor(
    private readonly client: LanguageClient,
    private readonly statuses: Statuses,
  ) {
    this.item.name = words.countsName;
    this.item.command = 'gongwen.showCounts';
    this.disposables = [
      this.item,
      statuses.onDidChange(() => this.show()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === activeEditor()) this.follow(textEditor);
      }),
    ];
    this.show();
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    clearTimeout(this.still);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private follow(editor: TextEditor): void {
    clearTimeout(this.still);
    if (editor.selections.every(({ isEmpty }) => isEmpty)) {
      this.selected = undefined;
      this.show();
    } else this.still = setTimeout(() => void this.count(editor), STILL);
  }

  private async count(editor: TextEditor): Promise<void> {
    if (!this.statuses.of(editor.document)?.recognised || this.client.state !== State.Running) return;
    const answer = await countsOf(this.client, editor);
    if (editor !== activeEditor() || editor.selections.every(({ isEmpty }) => isEmpty)) return;
    this.selected = answer?.selected;
    this.show();
  }

  private show(): void {
    const editor = activeEditor();
    const status = this.statuses.of(editor?.document);
    if (!status?.recognised) {
      this.item.hide();
      return;
    }
    if (editor?.selections.every(({ isEmpty }) => isEmpty)) this.selected = undefined;
    this.item.text = `$(book) ${textOf(status, this.selected)}`;
    this.item.tooltip = words.countsTooltip;
    this.item.show();
  }
}

function textOf(
  { documentType, profile, words: length, findings }: StatusParams,
  selected: TextCounts | undefined,
): string {
  return [
    documentType ?? words.profiles[profile],
    selected ? words.selectedWords(selected.words, length) : words.length(length),
    ...(findings > 0 ? [words.findings(findings)] : []),
  ].join(' · ');
}
