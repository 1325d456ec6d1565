import { ParsedDocument } from '../document.js';
import { applyEdits, type Edit } from '../edit/edit.js';
import type { FormId } from '../markers/forms.js';
import { deviations } from '../numbering/deviations.js';
import { extentOf, sectionAtLine } from '../numbering/extent.js';
import { complete, markerPlaces } from '../numbering/inserts.js';
import { checkedChoice, likelyChoice } from '../numbering/markerChoices.js';
import { planEdit } from '../numbering/planEdit.js';
import { refuse } from '../numbering/rearrangement.js';
import type { MarkerChoice, Refusal } from '../numbering/structuralEdit.js';
import { ancestors } from '../structure/query.js';
import type { Span } from '../text/span.js';
import { expand, plainText, type ExpandContext, type Piece } from './expand.js';
import { habitsOf, plainLayout, sectionLayout, type Habits } from './sectionLayout.js';
import type { Template } from './template.js';

/** A section or phrase in a document, worked out: everything that inserting it changes. */
export interface SectionPlan {
  readonly ok: true;
  /** What the section replaces, in offsets of the document: a blank line or nothing. */
  readonly span: Span;
  /** What stands there then, line breaks around it included. */
  readonly pieces: readonly Piece[];
  /** Edits elsewhere: markers that count on, and references to them. */
  readonly edits: readonly Edit[];
  readonly markers: number;
  readonly references: number;
  /** The marker that the section has; undefined where it has no heading. */
  readonly marker: string | undefined;
}

/**
 * Inserts a section or phrase at a 0-based line: there if the line is blank, else behind the section that the line
 * stands in, or behind the line for what has no heading. Markers behind it count on, references follow; where the
 * outline would be read differently, it is refused and nothing changes. Pure; never throws.
 */
export function planSection(
  document: ParsedDocument,
  line: number,
  template: Template,
  context: ExpandContext = {},
): SectionPlan | Refusal {
  const habits = habitsOf(document);
  if (document.isBlankLine(line)) return planAt(document, line, template, context, habits);
  const behind = template.body[0]?.heading ? lastLineBefore(document, line) : line;
  const at = document.lines.endOf(behind);
  const breaks = habits.apart ? 2 : 1;
  const opened = document.update({ span: { start: at, end: at }, text: habits.eol.repeat(breaks) });
  const plan = planAt(opened, behind + breaks, template, context, habits);
  if (!plan.ok) return plan;
  const length = habits.eol.length * breaks;
  const back = (offset: number): number => (offset <= at ? offset : Math.max(at, offset - length));
  return {
    ...plan,
    span: { start: at, end: at },
    pieces: [{ kind: 'text', text: habits.eol.repeat(breaks) }, ...plan.pieces],
    edits: plan.edits.map(({ span, text }) => ({ span: { start: back(span.start), end: back(span.end) }, text })),
  };
}

/** The marker that a section gets at a blank line: see {@link highestFree}. Undefined where none can stand there. */
export function sectionChoice(document: ParsedDocument, line: number): MarkerChoice | undefined {
  return highestFree(document, line, checkedChoice);
}

/** The same without a look at what would become of the document: for lists in large documents. */
export function likelySectionChoice(document: ParsedDocument, line: number): MarkerChoice | undefined {
  return highestFree(document, line, likelyChoice);
}

/** What a section is at a blank line with a certain marker, blanks before it included. */
export function sectionPieces(
  document: ParsedDocument,
  line: number,
  template: Template,
  marker: string,
  choice: MarkerChoice | undefined,
  context: ExpandContext,
  habits: Habits = habitsOf(document),
): readonly Piece[] {
  const layout = template.body[0]?.heading
    ? sectionLayout(document, habits, marker, choice && formOf(document, line, choice))
    : plainLayout(habits);
  return expand(template, layout, context);
}

function planAt(
  document: ParsedDocument,
  line: number,
  template: Template,
  context: ExpandContext,
  habits: Habits,
): SectionPlan | Refusal {
  const span = document.lines.spanOf(line);
  if (!template.body[0]?.heading) {
    const pieces = setApart(
      document,
      line,
      sectionPieces(document, line, template, '', undefined, context, habits),
      habits,
    );
    return { ok: true, span, pieces, edits: [], markers: 0, references: 0, marker: undefined };
  }
  const choice = sectionChoice(document, line);
  if (!choice) return refuse('edit-unclear');
  const plan = planEdit(document, { kind: 'complete', line, choice });
  if (!plan.ok) return plan;
  const own = plan.edits.find((edit) => edit.span.start >= span.start && edit.span.end <= span.end);
  const edits = plan.edits.filter((edit) => edit !== own);
  const written = sectionPieces(document, line, template, own?.text ?? choice.marker, choice, context, habits);
  const pieces = setApart(document, line, written, habits);
  const trial = { span, text: plainText(pieces) };
  if (!keepsOutline(document, trial, edits, template, choice)) return refuse('edit-unclear');
  return { ok: true, span, pieces, edits, markers: plan.markers, references: plan.retargeted, marker: choice.marker };
}

/** The form that a choice writes. */
function formOf(document: ParsedDocument, line: number, choice: MarkerChoice): FormId | undefined {
  const rearrangement = complete(document, line, choice);
  return rearrangement.ok ? rearrangement.change.inserted?.form : undefined;
}

/**
 * Of the markers that can stand at a line the one of the highest level that takes nothing away from the heading it
 * stands below: between （二） and （三） that is （三）, behind the last of them the next 三、. Those below it are not
 * looked at.
 */
function highestFree(document: ParsedDocument, line: number, choiceAt: typeof checkedChoice): MarkerChoice | undefined {
  const { structure, zones } = document;
  const next = structure.nodes.find((node) => node.line > line);
  const bounded = next && [...zones.boundaries].some((boundary) => boundary > line && boundary <= next.line);
  const least = next && !bounded && next.kind !== 'title' ? next.level : 0;
  const places = markerPlaces(document, line).filter(({ level }) => level >= least);
  for (const place of places.sort((a, b) => a.level - b.level)) {
    const choice = choiceAt(document, line, place);
    if (choice) return choice;
  }
  return undefined;
}

/** The last line of the outermost section around a line; above the first heading, what stands before that. */
function lastLineBefore(document: ParsedDocument, line: number): number {
  const { structure } = document;
  const node = sectionAtLine(document, line);
  const row = node ? [node, ...ancestors(structure, node)].filter(({ kind }) => kind !== 'title') : [];
  const outermost = row.filter(({ marker }) => marker !== undefined).at(-1);
  if (outermost) return Math.max(extentOf(document, outermost).end, outermost.endLine);
  const first = structure.nodes.find((one) => one.line > line && one.kind !== 'title');
  const title = structure.nodes.find((one) => one.line > line && one.kind === 'title');
  if (!first || (title && title.line < first.line)) return line;
  let last = first.line - 1;
  while (last > line && document.isBlankLine(last)) last--;
  return last;
}

/**
 * Blank lines around a section where the document sets its paragraphs apart with them, and behind one that takes the
 * blank line between the body and what stands below it.
 */
function setApart(document: ParsedDocument, line: number, pieces: readonly Piece[], habits: Habits): readonly Piece[] {
  const eol: Piece = { kind: 'text', text: habits.eol };
  const filled = (at: number): boolean => at >= 0 && at < document.lines.count && !document.isBlankLine(at);
  const role = document.zones.roles[line + 1] ?? 'text';
  const before = habits.apart && filled(line - 1);
  const behind = filled(line + 1) && (habits.apart || (role !== 'text' && filled(line - 1)));
  return [...(before ? [eol] : []), ...pieces, ...(behind ? [eol] : [])];
}

/** Every heading is still there, below the same one; the new ones are there too; no marker has become wrong. */
function keepsOutline(
  document: ParsedDocument,
  section: Edit,
  edits: readonly Edit[],
  template: Template,
  choice: MarkerChoice,
): boolean {
  const all = [...edits, section].sort((a, b) => a.span.start - b.span.start);
  const after = ParsedDocument.parse(applyEdits(document.text, all), document.options, document.scansByText());
  const line = document.lines.lineAt(section.span.start);
  const added = after.lines.count - document.lines.count;
  const moved = (at: number): number => (at > line ? at + added : at);
  const { nodes } = after.structure;
  const inside = nodes.filter((node) => node.line >= line && node.line <= line + added);
  const wanted = template.body.filter(({ heading }) => heading > 0).length;
  // A body may have headings of its own: —— and the like.
  if (inside.length < wanted || nodes.length !== document.structure.nodes.length + inside.length) return false;
  if (inside[0]?.level !== choice.level || inside.some((node, i) => i > 0 && node.level <= choice.level)) return false;
  const wrong = deviations(document);
  const wrongNow = deviations(after);
  if (inside.some(({ index }) => wrongNow.has(index))) return false;
  const byLine = new Map(nodes.map((node) => [node.line, node]));
  return document.structure.nodes.every((node) => {
    const now = byLine.get(moved(node.line));
    const parent = document.structure.nodes[node.parent];
    const parentNow = nodes[now?.parent ?? -1];
    return (
      now && (!wrongNow.has(now.index) || wrong.has(node.index)) && parentNow?.line === (parent && moved(parent.line))
    );
  });
}
