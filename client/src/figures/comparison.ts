import {
  CancellationTokenSource,
  commands,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type QuickPickItem,
  type WebviewPanel,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  COMPARE_FIGURES_REQUEST,
  type CompareFiguresParams,
  type ComparisonAnswer,
  type TextRange,
} from '../../../server/src/lsp/protocol.js';
import { findFiles } from '../fileSearch.js';
import { activePlace } from '../place.js';
import { words } from '../words.js';
import { comparisonHtml, LINKS } from './comparisonHtml.js';
import { copyTable, exportTable, type TableSource } from './figureFiles.js';

const VIEW = 'gongwen.comparison';
const EXTENSIONS = ['txt', 'md', 'gongwen', 'gw', '公文'];
/** So many files are offered; others are chosen in the system's own dialog. */
const MOST_FILES = 500;

/** The comparison of the active document with an earlier one that the writer chooses, as a table beside it. */
export class FigureComparison {
  private panel: WebviewPanel | undefined;
  private source: TableSource | undefined;
  private readonly disposables: readonly { dispose(): unknown }[];

  constructor(private readonly client: LanguageClient) {
    const onSource = (act: (source: TableSource) => unknown) => () => this.source && act(this.source);
    this.disposables = [
      commands.registerCommand(LINKS.reveal, (range: TextRange) => this.reveal(range)),
      commands.registerCommand(
        LINKS.copy,
        onSource((source) => copyTable(client, source)),
      ),
      commands.registerCommand(
        LINKS.export,
        onSource((source) => exportTable(client, source)),
      ),
    ];
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    this.panel?.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Asks for the earlier document and shows the comparison. */
  async run(): Promise<void> {
    const place = activePlace(this.client);
    if (!place) return;
    const { uri } = place.editor.document;
    const previous = await chooseFile(uri);
    if (!previous) return;
    const params: CompareFiguresParams = {
      uri: place.uri,
      previous: this.client.code2ProtocolConverter.asUri(previous),
    };
    try {
      const answer = await this.client.sendRequest<ComparisonAnswer | null>(COMPARE_FIGURES_REQUEST, params);
      if (!answer) return;
      if (answer.refusal !== undefined) {
        void window.showWarningMessage(answer.refusal);
        return;
      }
      this.source = params;
      this.show(comparisonHtml(answer, { current: nameOf(uri), previous: nameOf(previous) }));
    } catch (error) {
      void window.showErrorMessage(words.figures.notCompared(error instanceof Error ? error.message : String(error)));
    }
  }

  private show(html: string): void {
    if (!this.panel) {
      this.panel = window.createWebviewPanel(
        VIEW,
        words.figures.comparisonName,
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        { enableCommandUris: Object.values(LINKS), enableFindWidget: true, localResourceRoots: [] },
      );
      this.panel.onDidDispose(() => (this.panel = undefined));
    } else this.panel.reveal(undefined, true);
    this.panel.webview.html = html;
  }

  private async reveal({ start, end }: TextRange): Promise<void> {
    if (!this.source) return;
    const uri = Uri.parse(this.source.uri);
    const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const selection = new Range(start.line, start.character, end.line, end.character);
    const viewColumn = shown?.viewColumn ?? ViewColumn.One;
    await window.showTextDocument(uri, { selection, viewColumn });
  }
}

/** Lets the writer choose among the documents of the workspace, or any file. */
async function chooseFile(current: Uri): Promise<Uri | undefined> {
  const other: QuickPickItem = { label: words.figures.otherFile };
  const { token } = new CancellationTokenSource();
  const found = await findFiles(
    {
      pattern: `**/*.{${EXTENSIONS.join(',')}}`,
      extensions: EXTENSIONS,
      exclude: '{**/node_modules/**,**/.*/**}',
      limit: MOST_FILES,
    },
    MOST_FILES,
    token,
  );
  const files = found
    .filter((uri) => uri.toString() !== current.toString())
    .map((uri) => ({ label: nameOf(uri), description: workspace.asRelativePath(Uri.joinPath(uri, '..')), uri }))
    .sort((a, b) => a.label.localeCompare(b.label, 'zh-CN'));
  const chosen: (QuickPickItem & { uri?: Uri }) | undefined = await window.showQuickPick([...files, other], {
    placeHolder: words.figures.chooseFile,
    matchOnDescription: true,
  });
  if (chosen !== other) return chosen?.uri;
  const [picked] =
    (await window.showOpenDialog({
      defaultUri: Uri.joinPath(current, '..'),
      filters: { [words.figures.documents]: EXTENSIONS },
      title: words.figures.chooseFile,
    })) ?? [];
  return picked;
}

function nameOf(uri: Uri): string {
  return uri.path.replace(/^.*\//, '');
}
