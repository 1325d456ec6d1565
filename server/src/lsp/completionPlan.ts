import { planEdit, type Edit, type Locale, type MarkerChoice, type ParsedDocument, type Span } from '../core/index.js';
import type { Analysis } from './analysis.js';
import { wordsOf } from './words.js';

/** What taking a completion does. Offsets are those of the text as it stands, what is typed included. */
export interface ChoicePlan {
  /** In the line that it is written in. */
  readonly own: Edit;
  /** Everywhere else. */
  readonly others: readonly Edit[];
  /** How many markers behind it get another number. */
  readonly markers: number;
  /** How many references are rewritten. */
  readonly references: number;
}

/**
 * Works out what a completion changes, where some of its characters are typed already. Undefined where the core
 * refuses it.
 */
export function completionPlan(analysis: Analysis, typed: Span, choice: MarkerChoice): ChoicePlan | undefined {
  const document = analysis.without(typed);
  const line = document.lines.lineAt(typed.start);
  const plan = planEdit(document, { kind: 'complete', line, choice });
  if (!plan.ok) return undefined;
  const { start, end } = document.lines.spanOf(line);
  const inLine = ({ span }: Edit): boolean => span.start <= end && span.end >= start;
  const written = plan.edits.find(inLine)?.text ?? choice.marker;
  const others = shiftedBy(
    plan.edits.filter((edit) => !inLine(edit)),
    typed,
  );
  return { own: ownEdit(analysis, typed, written), others, markers: plan.markers, references: plan.retargeted };
}

/** Edits of the text without what is typed, as edits of the text as it stands. */
export function shiftedBy(edits: readonly Edit[], typed: Span): readonly Edit[] {
  const length = typed.end - typed.start;
  return edits.map(({ span, text }) => {
    const by = span.start >= typed.start ? length : 0;
    return { span: { start: span.start + by, end: span.end + by }, text };
  });
}

/** {@link ChoicePlan.own} alone, without working out the rest. */
export function ownEditOf(analysis: Analysis, typed: Span, choice: MarkerChoice): Edit {
  const document = analysis.without(typed);
  const line = document.lines.lineAt(typed.start);
  const { start, end } = document.lines.spanOf(line);
  const indentation = end > start ? document.text.slice(start, end) : indentationOf(document, choice);
  return ownEdit(analysis, typed, indentation + choice.marker);
}

/** What a completion is: where the new heading stands, and, where it is known, what it moves on. */
export function detailOf(
  { relation }: MarkerChoice,
  plan: Pick<ChoicePlan, 'markers' | 'references'> | undefined,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const consequence = plan ? words.consequence(plan.markers, plan.references) : '';
  return consequence ? `${words.choice[relation]} · ${consequence}` : words.choice[relation];
}

/**
 * The edit that makes a line of what it is to be. It leaves alone what stands before the typed characters: an editor
 * compares what it replaces with the filter text.
 */
function ownEdit({ document: { lines, text } }: Analysis, typed: Span, written: string): Edit {
  const { start, end } = lines.spanOf(lines.lineAt(typed.start));
  const before = text.slice(start, typed.start);
  return written.startsWith(before)
    ? { span: { start: typed.start, end }, text: written.slice(before.length) }
    : { span: { start, end }, text: written };
}

/** The blanks that the core writes before a marker on an empty line: those of the heading that it goes with. */
function indentationOf({ structure: { nodes }, scans }: ParsedDocument, { relation, node }: MarkerChoice): string {
  const own = nodes[node];
  const like = relation === 'child' ? (nodes[own?.children[0] ?? -1] ?? own) : own;
  const scan = like && scans[like.line];
  return scan ? scan.text.slice(0, scan.indent) : '　　';
}
