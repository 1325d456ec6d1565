import { languages, workspace, type ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { LANGUAGE_ID, type EditName } from '../../server/src/lsp/protocol.js';
import { activeEditor } from './activeEditor.js';
import type { WorkspaceCheck } from './checkWorkspace.js';
import { showCounts } from './counts.js';
import { exportWord } from './exportWord.js';
import type { FigureComparison } from './figures/comparison.js';
import { copyTable, exportTable, type TableSource } from './figures/figureFiles.js';
import { copyFigure, type FiguresView } from './figures/figuresView.js';
import { importWord } from './importWord.js';
import { insertArticle } from './insertArticle.js';
import type { LoneMarkerKey } from './loneMarker.js';
import { moveSection } from './moveSection.js';
import type { Heading } from './outline/headings.js';
import type { ChosenSections, OutlineView } from './outline/outlineView.js';
import type { PagePreview } from './pagePreview/pagePreview.js';
import { openWalkthrough, showRulePage } from './pages.js';
import { pinNumber, startNumberingAt, unpinNumber } from './pins.js';
import { activePlace } from './place.js';
import { Sample } from './sample.js';
import { editStructure, fixAll } from './serverCommand.js';
import type { Statuses } from './statuses.js';
import { insertSection } from './templates/insertSection.js';
import { newDocument } from './templates/newDocument.js';
import { saveAsTemplate } from './templates/saveAsTemplate.js';

/** Setting: behind figures that others give stands what these give. */
const TOTALS = 'figures.inlayHints';

/** What the commands act on. */
export interface CommandContext {
  readonly context: ExtensionContext;
  readonly client: LanguageClient;
  readonly statuses: Statuses;
  readonly outline: OutlineView;
  readonly loneMarker: LoneMarkerKey;
  readonly check: WorkspaceCheck;
  readonly figures: FiguresView;
  readonly comparison: FigureComparison;
  readonly preview: PagePreview;
}

/** What a command does with its arguments. */
export type CommandHandler = (...args: unknown[]) => unknown;

/** What each command of the palette, menus and keys does. */
export function commandHandlers(parts: CommandContext): Readonly<Record<string, CommandHandler>> {
  const { context, client, statuses, outline, loneMarker, check, figures, comparison, preview } = parts;
  const sample = new Sample(context);
  /** The walkthrough has no text of its own: what it offers is done to the sample. */
  const onSample =
    (handler: CommandHandler): CommandHandler =>
    async (...args) => {
      if (from(args) === 'walkthrough' && !(await sample.show())) return;
      await handler(...args);
    };
  const atCursor = (edit: EditName) => () => editStructure(client, edit);
  const ofSections =
    (edit: EditName) =>
    (...args: unknown[]) =>
      withSections(outline, args, (sections) => editStructure(client, edit, sections));
  /** Those in the view, or of the active document where it shows none. */
  const withFigures = (act: (source: TableSource) => Promise<void>) => {
    const uri = figures.uri ?? activePlace(client)?.uri;
    return uri === undefined ? undefined : act({ uri });
  };
  return {
    'gongwen.renumberMarker': atCursor('renumberMarker'),
    'gongwen.renumberSiblings': atCursor('renumberSiblings'),
    'gongwen.renumberSection': atCursor('renumberSection'),
    'gongwen.renumberSelection': atCursor('renumberSelection'),
    'gongwen.renumberDocument': atCursor('renumberDocument'),
    'gongwen.promote': ofSections('promote'),
    'gongwen.demote': ofSections('demote'),
    'gongwen.moveUp': ofSections('moveUp'),
    'gongwen.moveDown': onSample(ofSections('moveDown')),
    'gongwen.moveTo': (...args) => withSections(outline, args, (sections) => moveSection(client, sections)),
    'gongwen.split': atCursor('split'),
    'gongwen.join': atCursor('join'),
    'gongwen.insertSibling': onSample(ofSections('insertSibling')),
    'gongwen.insertChild': ofSections('insertChild'),
    'gongwen.insertArticle': () => insertArticle(client),
    'gongwen.newDocument': () => newDocument(client),
    'gongwen.insertSection': () => insertSection(client),
    'gongwen.saveAsTemplate': () => saveAsTemplate(client),
    'gongwen.exportWord': () => exportWord(client),
    'gongwen.importWord': (clicked, selected) => importWord(client, clicked, selected),
    'gongwen.showPage': () => preview.open(),
    'gongwen.showFigures': () => figures.open(),
    'gongwen.compareFigures': () => comparison.run(),
    'gongwen.figures.sort': () => figures.askOrder(),
    'gongwen.figures.onlyMismatch': () => figures.setOnlyMismatch(true),
    'gongwen.figures.all': () => figures.setOnlyMismatch(false),
    'gongwen.figures.copy': () => withFigures((source) => copyTable(client, source)),
    'gongwen.figures.copyRow': (row) => copyFigure(row),
    'gongwen.figures.export': () => withFigures((source) => exportTable(client, source)),
    'gongwen.figures.close': () => figures.close(),
    'gongwen.showTotals': () => toggleTotals(),
    'gongwen.pin': () => pinNumber(client),
    'gongwen.startAt': () => startNumberingAt(client),
    'gongwen.unpin': () => unpinNumber(client),
    'gongwen.removeLoneMarker': () => loneMarker.enter(),
    'gongwen.fixAll': onSample(() => fixAll(client)),
    'gongwen.checkWorkspace': () => check.run(),
    'gongwen.showCounts': () => showCounts(client, statuses),
    'gongwen.treatAsGongwen': () => treatAsGongwen(),
    'gongwen.outline.filter': () => outline.askFilter(),
    'gongwen.outline.clearFilter': () => outline.clearFilter(),
    'gongwen.outline.onlyFindings': () => outline.setOnlyFindings(true),
    'gongwen.outline.allHeadings': () => outline.setOnlyFindings(false),
    'gongwen.outline.follow': () => outline.setFollowing(true),
    'gongwen.outline.unfollow': () => outline.setFollowing(false),
    'gongwen.openSample': () => sample.open(),
    'gongwen.openWalkthrough': () => openWalkthrough(context),
    'gongwen.showRule': (rule) => showRulePage(context, rule),
    'gongwen.restart': () => client.restart(),
    'gongwen.showOutput': () => client.outputChannel.show(),
  };
}

/**
 * Runs a command on the sections that it was called for: a heading clicked in the view with those selected beside it, the
 * view's selection where a key says so (`{ from: 'outline' }`), otherwise none, which stands for the editor's cursor.
 */
async function withSections(
  outline: OutlineView,
  args: unknown[],
  act: (sections: ChosenSections | undefined) => Promise<void>,
): Promise<void> {
  const [clicked, selected] = args;
  const heading = isHeading(clicked) ? clicked : undefined;
  if (!heading && from(args) !== 'outline') return act(undefined);
  const sections = outline.chosen(heading, Array.isArray(selected) ? selected.filter(isHeading) : undefined);
  return sections && act(sections);
}

/** Where a key or a link says that it belongs to. */
function from([first]: unknown[]): unknown {
  return (first as { from?: unknown } | null | undefined)?.from;
}

function isHeading(value: unknown): value is Heading {
  return typeof value === 'object' && value !== null && 'siblings' in value && 'outline' in value;
}

/** Shows computed totals in the text, or hides them. */
async function toggleTotals(): Promise<void> {
  const settings = workspace.getConfiguration('gongwen');
  await settings.update(TOTALS, settings.get<boolean>(TOTALS) !== true, true);
}

/** Says that the active document is 公文, whatever it looks like. */
async function treatAsGongwen(): Promise<void> {
  const document = activeEditor()?.document;
  if (document) await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}
