import { commands, Range, Uri, window, workspace, type TextDocument, type TreeView } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  OUTLINE_REQUEST,
  type OutlineAnswer,
  type OutlineParams,
  type TextRange,
} from '../../../server/src/lsp/protocol.js';
import { activeEditor } from '../activeEditor.js';
import { isSent, isTemplate } from '../documents.js';
import type { Statuses } from '../statuses.js';
import { words } from '../words.js';
import { SectionDragAndDrop } from './dragAndDrop.js';
import { FindingDecorations } from './findingDecorations.js';
import { headingAtLine, lineOf, neighbours, NO_FILTER, outlineOf, type Filter, type Heading } from './headings.js';
import { GO_TO, HeadingTree } from './headingTree.js';

const VIEW = 'gongwen.outline';
/** Setting: the view selects the heading of the section that the cursor is in. */
const FOLLOW = 'outline.followCursor';
/** The cursor is followed once it has been still for so long, in milliseconds. */
const STILL = 100;

/** Why the view is empty, for what it says then (`viewsWelcome` in package.json). */
type Emptiness = 'none' | 'starting' | 'failed' | 'template' | 'unrecognised' | 'noHeadings' | 'filtered' | 'no';

/** Sections that were chosen in the view, for a structural edit. */
export interface ChosenSections {
  readonly uri: string;
  readonly version: number;
  /** From the beginning of the first heading to the end of the last one. */
  readonly range: TextRange;
}

/** The view 公文大纲: the headings of the active document, filtered, following the cursor. */
export class OutlineView {
  private readonly tree = new HeadingTree();
  private readonly view: TreeView<Heading>;
  private readonly disposables: readonly { dispose(): unknown }[];
  private shown: TextDocument | undefined;
  private answer: OutlineAnswer | undefined;
  private filter: Filter = NO_FILTER;
  private asked = 0;
  private still: NodeJS.Timeout | undefined;

  constructor(
    private readonly client: LanguageClient,
    private readonly statuses: Statuses,
  ) {
    this.view = window.createTreeView(VIEW, {
      treeDataProvider: this.tree,
      dragAndDropController: new SectionDragAndDrop(client),
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.disposables = [
      this.view,
      this.tree,
      new FindingDecorations(),
      commands.registerCommand(GO_TO, (heading: Heading) => this.goTo(heading)),
      statuses.onDidChange(() => void this.refresh()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.shown) this.follow();
      }),
      this.view.onDidChangeVisibility(() => this.follow()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`gongwen.${FOLLOW}`)) this.showFollowing();
      }),
    ];
    this.showFollowing();
    this.show();
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    clearTimeout(this.still);
    for (const disposable of this.disposables) disposable.dispose();
  }

  /**
   * The sections that a command is about: those of the menu it was chosen from, or those selected in the view.
   * Undefined, and said so, where they are not neighbours.
   */
  chosen(clicked: Heading | undefined, selected: readonly Heading[] | undefined): ChosenSections | undefined {
    const wanted = selected?.length ? selected : clicked ? [clicked] : this.view.selection;
    const headings = neighbours(wanted);
    const first = headings?.[0];
    const last = headings?.at(-1);
    if (!first || !last) {
      void window.showInformationMessage(wanted.length === 0 ? words.nothingChosen : words.notNeighbours);
      return undefined;
    }
    const { uri, version } = first.outline;
    return { uri, version, range: { start: first.data.heading.start, end: last.data.heading.end } };
  }

  /** Shows a heading in the text and leaves the focus in the view. */
  private async goTo({ data, outline }: Heading): Promise<void> {
    const { line, character } = data.heading.start;
    const selection = new Range(line, character, line, character);
    await commands.executeCommand('vscode.open', Uri.parse(outline.uri), { selection, preserveFocus: true });
  }

  /** Asks what to look for, and shows at every key what is found; Escape brings back what was shown before. */
  askFilter(): void {
    const before = this.filter;
    let accepted = false;
    const input = window.createInputBox();
    input.value = before.text;
    input.placeholder = words.filterPlaceholder;
    input.onDidChangeValue((text) => this.setFilter({ ...this.filter, text: text.trim() }));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) this.setFilter(before);
      input.dispose();
    });
    input.show();
  }

  /** Shows only the headings with findings in their sections, or all of them again. */
  setOnlyFindings(findings: boolean): void {
    this.setFilter({ ...this.filter, findings });
  }

  /** Shows everything again. */
  clearFilter(): void {
    this.setFilter(NO_FILTER);
  }

  /** Has the view follow the cursor, or stay where it is. */
  async setFollowing(follow: boolean): Promise<void> {
    await workspace.getConfiguration('gongwen').update(FOLLOW, follow, true);
  }

  private setFilter(filter: Filter): void {
    this.filter = filter;
    this.show();
  }

  private async refresh(): Promise<void> {
    const document = this.documentToShow();
    const asked = ++this.asked;
    if (document !== this.shown) {
      this.shown = document;
      this.answer = undefined;
    }
    if (document && this.statuses.of(document)?.recognised) {
      const params: OutlineParams = { uri: this.client.code2ProtocolConverter.asUri(document.uri) };
      const answer = await this.client.sendRequest<OutlineAnswer | null>(OUTLINE_REQUEST, params).then(
        (found) => found ?? undefined,
        // The server went away or the text moved on: it is asked again when there is something to know.
        () => this.answer,
      );
      if (asked !== this.asked) return;
      this.answer = answer;
    } else this.answer = undefined;
    this.show();
    this.follow();
  }

  /** The active document, or the one shown last while an editor still shows it and the focus is elsewhere. */
  private documentToShow(): TextDocument | undefined {
    const active = activeEditor()?.document;
    if (active && isSent(active)) return active;
    const before = window.visibleTextEditors.find(({ document }) => document === this.shown);
    return active ? undefined : before?.document;
  }

  private show(): void {
    const uri = this.shown && this.client.code2ProtocolConverter.asUri(this.shown.uri);
    const outline = uri !== undefined && this.answer ? outlineOf(uri, this.answer, this.filter) : undefined;
    this.tree.show(outline);
    const { text, findings } = this.filter;
    const filtered = text !== '' || findings;
    this.view.message = filtered && outline?.roots.length ? words.filteredBy(text, findings) : '';
    void commands.executeCommand('setContext', 'gongwen.outline.empty', this.emptiness(outline?.roots.length));
    void commands.executeCommand('setContext', 'gongwen.outline.filtered', filtered);
    void commands.executeCommand('setContext', 'gongwen.outline.onlyFindings', findings);
  }

  private emptiness(headings: number | undefined): Emptiness {
    if (headings) return 'no';
    if (this.client.state === State.Stopped) return 'failed';
    if (!this.shown) return 'none';
    const status = this.statuses.of(this.shown);
    if (!status) return 'starting';
    if (!status.recognised) return isTemplate(this.shown) ? 'template' : 'unrecognised';
    return this.answer?.headings.length ? 'filtered' : 'noHeadings';
  }

  private showFollowing(): void {
    void commands.executeCommand('setContext', 'gongwen.outline.following', this.following());
    this.follow();
  }

  private following(): boolean {
    return workspace.getConfiguration('gongwen').get<boolean>(FOLLOW, true);
  }

  private follow(): void {
    clearTimeout(this.still);
    if (!this.view.visible || !this.following()) return;
    this.still = setTimeout(() => void this.selectAtCursor(), STILL);
  }

  private async selectAtCursor(): Promise<void> {
    const editor = window.visibleTextEditors.find(({ document }) => document === this.shown);
    const { outline } = this.tree;
    if (!editor || outline?.version !== editor.document.version) return;
    const heading = headingAtLine(outline.roots, editor.selection.active.line);
    // Several sections that were chosen stay so while the cursor is in the first of them.
    if (!heading || this.view.selection.some((chosen) => lineOf(chosen) === lineOf(heading))) return;
    // A tree that is just being replaced refuses; what replaces it is followed in turn.
    await this.view.reveal(heading, { select: true, focus: false }).then(undefined, () => undefined);
  }
}
