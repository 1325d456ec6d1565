import {
  DataTransferItem,
  EventEmitter,
  Range,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  type DataTransfer,
  type Event,
  type TreeDataProvider,
  type TreeDragAndDropController,
} from 'vscode';
import { DocumentSymbolRequest, State, type DocumentSymbol, type LanguageClient } from 'vscode-languageclient/node';
import { SERVER_COMMANDS, type EditPlace } from '../../server/src/lsp/protocol.js';
import { isSent } from './documents.js';
import { execute } from './serverCommand.js';

const VIEW = 'gongwen.outline';
/** VS Code's own name for what is dragged out of a view. */
const MIME = 'application/vnd.code.tree.gongwen.outline';

/** One heading in the view. */
interface Heading {
  readonly symbol: DocumentSymbol;
  readonly depth: number;
  readonly uri: string;
  readonly version: number;
}

/**
 * The view 公文大纲: the headings of the active document, and sections that are moved by dragging them. A heading that is
 * dropped on one of its own level takes that place; dropped on another one it becomes its last subheading.
 */
export class OutlineTree implements TreeDataProvider<Heading>, TreeDragAndDropController<Heading> {
  readonly dragMimeTypes = [MIME];
  readonly dropMimeTypes = [MIME];
  private readonly changes = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly disposables: readonly { dispose(): unknown }[];

  /** @param onDidLook is told when the server has looked at a document after a change */
  constructor(
    private readonly client: LanguageClient,
    onDidLook: Event<void>,
  ) {
    this.disposables = [
      this.changes,
      window.createTreeView(VIEW, { treeDataProvider: this, dragAndDropController: this, canSelectMany: true }),
      window.onDidChangeActiveTextEditor(() => this.changes.fire()),
      onDidLook(() => this.changes.fire()),
    ];
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  getTreeItem({ symbol }: Heading): TreeItem {
    const children = symbol.children?.length ?? 0;
    const item = new TreeItem(
      symbol.name,
      children > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
    );
    const range = this.client.protocol2CodeConverter.asRange(symbol.selectionRange);
    const uri = window.activeTextEditor?.document.uri;
    if (uri) {
      const selection = new Range(range.start, range.start);
      item.command = { command: 'vscode.open', title: symbol.name, arguments: [uri, { selection }] };
    }
    if (symbol.detail) item.description = symbol.detail;
    return item;
  }

  async getChildren(parent?: Heading): Promise<Heading[]> {
    if (parent) {
      const depth = parent.depth + 1;
      return (parent.symbol.children ?? []).map((symbol) => ({ ...parent, symbol, depth }));
    }
    const document = window.activeTextEditor?.document;
    if (!document || !isSent(document) || this.client.state !== State.Running) return [];
    const uri = this.client.code2ProtocolConverter.asUri(document.uri);
    const { version } = document;
    const symbols = await this.client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return (symbols ?? []).flatMap((symbol) =>
      'selectionRange' in symbol ? [{ symbol, depth: 0, uri, version }] : [],
    );
  }

  handleDrag(headings: readonly Heading[], data: DataTransfer): void {
    data.set(MIME, new DataTransferItem(headings));
  }

  async handleDrop(target: Heading | undefined, data: DataTransfer): Promise<void> {
    const headings = data.get(MIME)?.value as readonly Heading[] | undefined;
    const moved = [...(headings ?? [])].sort((a, b) => lineOf(a) - lineOf(b));
    const first = moved[0];
    const last = moved[moved.length - 1];
    if (!target || !first || !last || moved.some((one) => one.symbol === target.symbol)) return;
    const document = workspace.textDocuments.find(
      (one) => this.client.code2ProtocolConverter.asUri(one.uri) === first.uri,
    );
    if (!document) return;
    await execute(this.client, SERVER_COMMANDS.structuralEdit, {
      uri: first.uri,
      // The version that the view showed: an edit of another text than the writer saw is refused.
      version: first.version,
      range: { start: first.symbol.selectionRange.start, end: last.symbol.selectionRange.start },
      edit: 'move',
      target: target.symbol.selectionRange.start,
      place: placeOf(first, target),
    });
  }
}

function placeOf(moved: Heading, target: Heading): EditPlace {
  if (moved.depth !== target.depth) return 'lastChild';
  return lineOf(moved) < lineOf(target) ? 'after' : 'before';
}

function lineOf({ symbol }: Heading): number {
  return symbol.selectionRange.start.line;
}
