import {
  commands,
  window,
  workspace,
  CancellationTokenSource,
  Range,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { LONE_MARKER_REQUEST, type PlaceParams, type TextRange } from '../../server/src/lsp/protocol.js';
import { isSent } from './documents.js';

/** Context key for the Enter key: the cursor is on a line with nothing but a marker. */
const LONE_MARKER = 'gongwen.loneMarker';
/** A longer line holds more than a marker; the server is not asked about it. In UTF-16 units. */
const LONGEST = 12;
/** The server is asked when the cursor has been still for so long, in milliseconds. */
const STILL = 20;

/** A line of which the server has said that it holds a marker alone. */
interface LoneMarker {
  readonly document: TextDocument;
  readonly version: number;
  readonly range: Range;
}

/**
 * Enter on a line that holds a marker alone removes the marker, as it does in lists.
 *
 * The answer is fetched ahead, while the cursor moves: at the key itself nothing is waited for, and where the answer is
 * missing or of another version of the text, Enter is what it always is.
 */
export class LoneMarkerKey {
  private known: LoneMarker | undefined;
  private shown = false;
  private timer: NodeJS.Timeout | undefined;
  private asking: CancellationTokenSource | undefined;
  private readonly disposables: readonly { dispose(): unknown }[];

  constructor(private readonly client: LanguageClient) {
    this.disposables = [
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.follow();
      }),
      window.onDidChangeActiveTextEditor(() => this.follow()),
      // Text behind the cursor can change while the cursor stands still. Nothing is ever edited from here.
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) this.follow();
      }),
      client.onDidChangeState(() => this.follow()),
    ];
    this.follow();
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    this.forget();
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** The Enter key: removes the marker where that is certain, otherwise what Enter does anyway. */
  async enter(): Promise<void> {
    const editor = window.activeTextEditor;
    const { known } = this;
    // The editor refuses an edit of a text that has changed meanwhile.
    if (editor && known && fits(known, editor) && (await editor.edit((edit) => edit.delete(known.range)))) return;
    await commands.executeCommand('type', { text: '\n' });
  }

  private follow(): void {
    const editor = window.activeTextEditor;
    if (editor && this.known && fits(this.known, editor)) return;
    this.forget();
    if (editor && this.client.state === State.Running && mayBeAlone(editor)) {
      this.timer = setTimeout(() => void this.ask(editor), STILL);
    }
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.asking?.cancel();
    this.asking = undefined;
    this.know(undefined);
  }

  private async ask(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const asking = (this.asking = new CancellationTokenSource());
    const convert = this.client.code2ProtocolConverter;
    const params: PlaceParams = {
      uri: convert.asUri(document.uri),
      version,
      position: convert.asPosition(editor.selection.active),
    };
    const answer = await this.client
      .sendRequest<TextRange | null>(LONE_MARKER_REQUEST, params, asking.token)
      // Cancelled, out of date, or a server that went away: Enter stays what it is.
      .then(undefined, () => null);
    asking.dispose();
    if (this.asking !== asking) return;
    this.asking = undefined;
    if (!answer) return;
    const { start, end } = answer;
    const range = new Range(start.line, start.character, end.line, end.character);
    const found: LoneMarker = { document, version, range };
    if (editor === window.activeTextEditor && fits(found, editor)) this.know(found);
  }

  private know(known: LoneMarker | undefined): void {
    this.known = known;
    const show = known !== undefined;
    if (show === this.shown) return;
    this.shown = show;
    void commands.executeCommand('setContext', LONE_MARKER, show);
  }
}

/** True where the answer is about the text as it is, and about the line with the only cursor. */
function fits({ document, version, range }: LoneMarker, editor: TextEditor): boolean {
  return (
    editor.document === document &&
    document.version === version &&
    editor.selections.length === 1 &&
    editor.selection.isEmpty &&
    range.isSingleLine &&
    range.start.line === editor.selection.active.line
  );
}

function mayBeAlone({ document, selections, selection }: TextEditor): boolean {
  if (!isSent(document) || selections.length !== 1 || !selection.isEmpty) return false;
  const { length } = document.lineAt(selection.active.line).text.trim();
  return length > 0 && length <= LONGEST;
}
