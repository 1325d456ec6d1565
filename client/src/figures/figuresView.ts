import { commands, env, Range, Uri, window, type TextDocument, type TreeView } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { FIGURES_REQUEST, type FiguresAnswer, type FiguresParams } from '../../../server/src/lsp/protocol.js';
import { activeEditor } from '../activeEditor.js';
import { isSent } from '../documents.js';
import type { Statuses } from '../statuses.js';
import { words } from '../words.js';
import { FigureTree, ORDERS, REVEAL, type Arrangement, type FigureRow } from './figureTree.js';

const VIEW = 'gongwen.figures';

/** The view 公文数据: the figures of the active document. Hidden until somebody asks for it. */
export class FiguresView {
  private readonly tree = new FigureTree();
  private readonly view: TreeView<FigureRow>;
  private readonly disposables: readonly { dispose(): unknown }[];
  private shown: TextDocument | undefined;
  private answer: FiguresAnswer | undefined;
  private arrangement: Arrangement = { order: 'text', onlyMismatch: false };
  private asked = 0;

  constructor(
    private readonly client: LanguageClient,
    private readonly statuses: Statuses,
  ) {
    this.view = window.createTreeView(VIEW, { treeDataProvider: this.tree });
    this.disposables = [
      this.view,
      this.tree,
      commands.registerCommand(REVEAL, reveal),
      statuses.onDidChange(() => void this.refresh()),
      this.view.onDidChangeVisibility(() => void this.refresh()),
    ];
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Shows the view beside the outline, with the focus in it. */
  async open(): Promise<void> {
    await commands.executeCommand('setContext', 'gongwen.figures.shown', true);
    await commands.executeCommand(`${VIEW}.focus`);
    await this.refresh();
  }

  /** Takes the view away again. */
  async close(): Promise<void> {
    await commands.executeCommand('setContext', 'gongwen.figures.shown', false);
  }

  /** Asks what the rows are put in order by. */
  async askOrder(): Promise<void> {
    const items = ORDERS.map((order) => ({ label: words.figures.orders[order], order }));
    const chosen = await window.showQuickPick(items, { placeHolder: words.figures.sortBy });
    if (chosen) this.arrange({ ...this.arrangement, order: chosen.order });
  }

  /** Shows only the figures that do not fit, or all of them again. */
  setOnlyMismatch(onlyMismatch: boolean): void {
    this.arrange({ ...this.arrangement, onlyMismatch });
  }

  /** The uri of the document that is shown, where one is. */
  get uri(): string | undefined {
    return this.shown && this.client.code2ProtocolConverter.asUri(this.shown.uri);
  }

  private arrange(arrangement: Arrangement): void {
    this.arrangement = arrangement;
    this.show();
  }

  private async refresh(): Promise<void> {
    if (!this.view.visible) return;
    const asked = ++this.asked;
    const document = this.documentToShow();
    const recognised = document && this.statuses.of(document)?.recognised && this.client.state === State.Running;
    let answer: FiguresAnswer | undefined;
    if (recognised) {
      const params: FiguresParams = { uri: this.client.code2ProtocolConverter.asUri(document.uri) };
      answer = await this.client.sendRequest<FiguresAnswer | null>(FIGURES_REQUEST, params).then(
        (found) => found ?? undefined,
        // The text moved on: it is asked again when there is something to know.
        () => (document === this.shown ? this.answer : undefined),
      );
      if (asked !== this.asked) return;
    }
    const same = document === this.shown && answer === this.answer;
    [this.shown, this.answer] = [document, answer];
    if (!same) this.show();
  }

  /** The active document, or the one shown last while an editor still shows it and the focus is elsewhere. */
  private documentToShow(): TextDocument | undefined {
    const active = activeEditor()?.document;
    if (active && isSent(active)) return active;
    return active ? undefined : window.visibleTextEditors.find(({ document }) => document === this.shown)?.document;
  }

  private show(): void {
    const { order, onlyMismatch } = this.arrangement;
    const figures = this.answer?.figures ?? [];
    const count = this.tree.show(this.uri ?? '', figures, this.arrangement);
    const wrong = figures.filter(({ status }) => status === 'mismatch').length;
    this.view.message = onlyMismatch && figures.length > 0 ? words.figures.onlyMismatch(count) : '';
    this.view.description =
      figures.length === 0
        ? ''
        : words.figures.summary(figures.length, wrong) + (order === 'text' ? '' : ` · ${words.figures.orders[order]}`);
    void commands.executeCommand('setContext', 'gongwen.figures.onlyMismatch', onlyMismatch);
  }
}

/** Shows a figure in the text and leaves the focus in the view. */
async function reveal({ uri, figure: { range } }: FigureRow): Promise<void> {
  const { start, end } = range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await commands.executeCommand('vscode.open', Uri.parse(uri), { selection, preserveFocus: true });
}

/** Puts one row on the clipboard, its cells apart by tabs. */
export async function copyFigure(row: unknown): Promise<void> {
  const { figure } = (row ?? {}) as Partial<FigureRow>;
  if (!figure) return;
  const { indicator, text, period, place, arithmetic } = figure;
  await env.clipboard.writeText([indicator, text, period, place, arithmetic].join('\t'));
}
