import { EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeDataProvider } from 'vscode';
import type { FigureInfo } from '../../../server/src/lsp/protocol.js';
import { words } from '../words.js';

/** The command behind every row; its argument is the {@link FigureRow}. */
export const REVEAL = 'gongwen.figures.reveal';

/** What rows can be put in order by. */
export const ORDERS = ['text', 'indicator', 'status'] as const;

/** One of {@link ORDERS}. */
export type Order = (typeof ORDERS)[number];

/** One figure in the view 公文数据. */
export interface FigureRow {
  readonly uri: string;
  readonly figure: FigureInfo;
}

/** Which rows are shown, and in what order. */
export interface Arrangement {
  readonly order: Order;
  /** Only those that do not fit. */
  readonly onlyMismatch: boolean;
}

const ICONS: Readonly<Record<FigureInfo['status'], ThemeIcon>> = {
  mismatch: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  verified: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  unchecked: new ThemeIcon('circle-small'),
};
const BY_STATUS: readonly FigureInfo['status'][] = ['mismatch', 'verified', 'unchecked'];

/** The figures of a document as a flat list. */
export class FigureTree implements TreeDataProvider<FigureRow> {
  private readonly changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private rows: readonly FigureRow[] = [];

  /** Shows other figures. @returns how many rows there are */
  show(uri: string, figures: readonly FigureInfo[], arrangement: Arrangement): number {
    this.rows = arranged(figures, arrangement).map((figure) => ({ uri, figure }));
    this.changes.fire(undefined);
    return this.rows.length;
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    this.changes.dispose();
  }

  getChildren(parent?: FigureRow): FigureRow[] {
    return parent ? [] : [...this.rows];
  }

  getTreeItem(row: FigureRow): TreeItem {
    const { indicator, text, role, period, place, status, arithmetic, normalised, range } = row.figure;
    const name = [indicator || words.figures.unnamed, role].filter(Boolean).join(' · ');
    const item = new TreeItem(`${name}  ${text}`, TreeItemCollapsibleState.None);
    const where = indicator.includes(place) ? '' : place;
    const about = [status === 'unchecked' ? '' : arithmetic, where, period, words.figures.line(range.start.line + 1)];
    item.description = about.filter(Boolean).join(' · ');
    item.iconPath = ICONS[status];
    const lines = [
      `${name}：${text}`,
      ...(normalised === text ? [] : [`= ${normalised}`]),
      words.figures.status[status],
    ];
    item.tooltip = [...lines, arithmetic].filter(Boolean).join('\n');
    item.accessibilityInformation = {
      label: [name, text, words.figures.status[status], item.description].filter(Boolean).join('，'),
    };
    item.contextValue = 'figure';
    item.command = { command: REVEAL, title: words.goTo, arguments: [row] };
    return item;
  }
}

function arranged(figures: readonly FigureInfo[], { order, onlyMismatch }: Arrangement): readonly FigureInfo[] {
  const shown = figures.filter(({ status }) => !onlyMismatch || status === 'mismatch');
  if (order === 'text') return shown;
  if (order === 'status') return [...shown].sort((a, b) => BY_STATUS.indexOf(a.status) - BY_STATUS.indexOf(b.status));
  // Those without a name at the end; Chinese by pinyin.
  return [...shown].sort(
    (a, b) =>
      Number(a.indicator === '') - Number(b.indicator === '') || a.indicator.localeCompare(b.indicator, 'zh-CN'),
  );
}
