import { EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeDataProvider } from 'vscode';
import type { OutlineHeading } from '../../../server/src/lsp/protocol.js';
import { words } from '../words.js';
import { decoratedUri } from './findingDecorations.js';
import { nameOf, type Heading, type Outline } from './headings.js';
import { reconcile } from './reconcile.js';

/** The command behind every row; its argument is the heading. */
export const GO_TO = 'gongwen.outline.goTo';
/** Above so many headings they are shown folded: VS Code fetches every row that is not. */
const LARGE = 1000;

/** What the view draws: headings that are known already, so that it is never drawn halfway. */
export class HeadingTree implements TreeDataProvider<Heading> {
  private readonly changes = new EventEmitter<Heading[] | undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  /** What is drawn. */
  outline: Outline | undefined;

  /** Draws other headings. */
  show(outline: Outline | undefined): void {
    if (!outline && !this.outline) return;
    const changed = outline && this.outline ? reconcile(this.outline, outline) : undefined;
    this.outline = outline;
    if (changed?.length !== 0) this.changes.fire(changed ? [...changed] : undefined);
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    this.changes.dispose();
  }

  getChildren(parent?: Heading): Heading[] {
    return [...(parent ? parent.children : (this.outline?.roots ?? []))];
  }

  getParent(heading: Heading): Heading | undefined {
    return heading.parent;
  }

  getTreeItem(heading: Heading): TreeItem {
    const { key, data, children, outline } = heading;
    const open = outline.size > LARGE ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
    const item = new TreeItem(nameOf(data), children.length > 0 ? open : TreeItemCollapsibleState.None);
    item.id = `${outline.uri}${key}`;
    item.resourceUri = decoratedUri(key, data.findings);
    // Without an icon of its own a heading would get the one of a file.
    item.iconPath = iconOf(data);
    const notes = [
      ...(data.expected === undefined ? [] : [words.expected(data.expected)]),
      ...(data.findings > 0 ? [words.findings(data.findings)] : []),
    ];
    if (data.expected !== undefined) item.description = words.expected(data.expected);
    item.tooltip = [nameOf(data), ...notes].join('\n');
    item.accessibilityInformation = { label: [nameOf(data), ...notes].join('，') };
    item.contextValue = data.kind === 'title' ? 'title' : 'heading';
    // The heading itself, not its place: that moves with every edit above it.
    item.command = { command: GO_TO, title: words.goTo, arguments: [heading] };
    return item;
  }
}

function iconOf({ kind, expected }: OutlineHeading): ThemeIcon {
  if (expected !== undefined) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return new ThemeIcon(kind === 'title' ? 'book' : 'circle-small-filled');
}
