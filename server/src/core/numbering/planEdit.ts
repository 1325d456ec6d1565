import { ParsedDocument } from '../document.js';
import { applyEdits, sortEdits, type Edit } from '../edit/edit.js';
import { annexSets, renumberAnnexes } from '../references/annexSets.js';
import { retarget, type Retargeting } from '../references/retarget.js';
import { LineTable } from '../text/lines.js';
import { shift, type Span } from '../text/span.js';
import { assignNumbers, INSERTED, type Assignment } from './assign.js';
import { deviations } from './deviations.js';
import { groupOf } from './groups.js';
import { complete, insertChild, insertSibling } from './inserts.js';
import { newMarker } from './markerEdits.js';
import { demote, move, moveDown, moveUp, promote } from './moves.js';
import { rememberedPlan } from './plannedChoices.js';
import { refuse, type Rearrangement } from './rearrangement.js';
import { renumber } from './renumber.js';
import { join, split, splitBuried } from './splits.js';
import type { EditPlan, Refusal, StructuralEdit } from './structuralEdit.js';
import { composeSwap } from './swap.js';

/** Stands for the title of a heading that the writer has yet to type, so that the result can be parsed and checked. */
const PLACEHOLDER = '新增内容。';

/**
 * Works a structural edit out: text, markers and references in one plan. The result is parsed and compared with what
 * the edit promises; where the outline would be read differently, or another marker would become wrong, the edit is
 * refused and nothing changes.
 *
 * Pure; never throws for nodes and lines of this document.
 */
export function planEdit(document: ParsedDocument, edit: StructuralEdit): EditPlan | Refusal {
  switch (edit.kind) {
    case 'renumber':
      return planMarkers(document, [
        ...renumber(document, edit.scope),
        ...(edit.scope.kind === 'document' ? annexSets(document).flatMap(renumberAnnexes) : []),
      ]);
    case 'splitBuried':
      return planSplitBuried(document, edit.offset);
    case 'complete': {
      const known = rememberedPlan(edit.choice, document, edit.line);
      if (known) return known;
      const rearrangement = complete(document, edit.line, edit.choice);
      return rearrangement.ok ? planRearrangement(document, rearrangement) : rearrangement;
    }
    default: {
      const rearrangement = rearrange(document, edit);
      return rearrangement.ok ? planRearrangement(document, rearrangement) : rearrangement;
    }
  }
}

/**
 * Edits that write markers, and no line more or less, with the references that follow them. Refused where a reference
 * would be left behind.
 */
export function planMarkers(document: ParsedDocument, markers: readonly Edit[]): EditPlan | Refusal {
  if (markers.length === 0) {
    const at = { start: 0, end: 0 };
    return { ok: true, edits: [], references: [], markers: 0, retargeted: 0, document, selection: at };
  }
  const after = reparse(document, applyEdits(document.text, markers));
  const references = retarget(document, after, (line) => line);
  const refusal = refuseLost(document, references);
  if (refusal) return refusal;
  const edits = sortEdits([...markers, ...references.edits]);
  const start = markers[0]?.span.start ?? 0;
  return {
    ok: true,
    edits,
    references: references.edits,
    markers: markers.length,
    retargeted: references.count,
    document: references.edits.length === 0 ? after : reparse(document, applyEdits(document.text, edits)),
    selection: { start, end: start },
  };
}

function rearrange(
  document: ParsedDocument,
  edit: Exclude<StructuralEdit, { kind: 'renumber' | 'splitBuried' | 'complete' }>,
): Rearrangement | Refusal {
  switch (edit.kind) {
    case 'promote':
      return promote(document, edit.nodes);
    case 'demote':
      return demote(document, edit.nodes);
    case 'moveUp':
      return moveUp(document, edit.nodes);
    case 'moveDown':
      return moveDown(document, edit.nodes);
    case 'move':
      return move(document, edit.nodes, edit.place, edit.target);
    case 'insertSibling':
      return insertSibling(document, edit.node, false);
    case 'insertSub':
      return insertSibling(document, edit.node, true);
    case 'insertChild':
      return insertChild(document, edit.node);
    case 'split':
      return split(document, edit.node);
    case 'join':
      return join(document, edit.node);
  }
}

function planRearrangement(document: ParsedDocument, plan: Rearrangement): EditPlan | Refusal {
  const assignment = assignNumbers(document, plan.change);
  const insertion = insertionEdit(document, plan, assignment);
  const own = [...(plan.edits ?? []), ...assignment.edits];
  const compose = (edits: readonly Edit[]): Edit[] =>
    plan.swap ? composeSwap(document, plan.swap, edits) : sortEdits(edits);
  const base = compose([...own, ...(insertion ? [insertion.edit] : [])]);
  // Only a heading with words is a heading: the outline is checked as if the new one had its title.
  const trial = insertion ? compose([...own, insertion.trial]) : base;
  const after = reparse(document, applyEdits(document.text, trial));
  if (!keepsPromise(document, after, plan, insertion?.line)) return refuse('edit-unclear');
  const references = retarget(document, after, plan.change.lineOf);
  const refusal = refuseLost(document, references);
  if (refusal) return refusal;
  const edits =
    references.edits.length === 0
      ? base
      : compose([...own, ...(insertion ? [insertion.edit] : []), ...references.edits]);
  const text = insertion || references.edits.length > 0 ? applyEdits(document.text, edits) : undefined;
  const lines = text === undefined ? after.lines : LineTable.of(text);
  let result: ParsedDocument | undefined;
  return {
    ok: true,
    edits,
    references: plainReferences(references, edits),
    markers: assignment.edits.length,
    retargeted: references.count,
    // Parsed when somebody looks at it: an editor does not.
    get document() {
      return (result ??= text === undefined ? after : reparse(document, text));
    },
    selection: selectionOf(document, plan, lines, after, insertion),
  };
}

/** A reference that no words could keep at its place would silently name another one. */
function refuseLost(document: ParsedDocument, { lost }: Retargeting): Refusal | undefined {
  const [first] = lost;
  return (
    first && refuse('edit-reference', { line: first.line + 1, text: document.slice(first.span), count: lost.length })
  );
}

/** The edits that change a reference and nothing else: those inside text that moves are part of its edit. */
function plainReferences(references: Retargeting, edits: readonly Edit[]): Edit[] {
  const plain = new Set(references.edits);
  return edits.filter((edit) => plain.has(edit));
}

interface Insertion {
  readonly edit: Edit;
  readonly trial: Edit;
  /** The new heading's line in the new text. */
  readonly line: number;
}

function insertionEdit(document: ParsedDocument, plan: Rearrangement, { inserted }: Assignment): Insertion | undefined {
  const heading = plan.change.inserted;
  if (!plan.insertion || !heading || !inserted) return undefined;
  const { start, end, before, linesBefore } = plan.insertion;
  const text = before + newMarker(document, heading.form, inserted.number, inserted.sub);
  const span = { start, end };
  return {
    edit: { span, text },
    trial: { span, text: text + PLACEHOLDER },
    line: document.lines.lineAt(start) + linesBefore,
  };
}

/**
 * The new text is read as the edit means it: every heading where it was promised, below the parent it was promised,
 * and no marker wrong that was not wrong before.
 */
function keepsPromise(
  before: ParsedDocument,
  after: ParsedDocument,
  { change }: Rearrangement,
  insertedLine: number | undefined,
): boolean {
  const old = before.structure.nodes;
  const { nodes } = after.structure;
  if (nodes.length !== old.length + (insertedLine === undefined ? 0 : 1)) return false;
  const byLine = new Map(nodes.map((node) => [node.line, node]));
  const wrong = deviations(before);
  const wrongNow = deviations(after);
  const broken = breaksOf(before);
  const brokenNow = breaksOf(after);
  if (insertedLine !== undefined) {
    const heading = byLine.get(insertedLine);
    if (!heading || wrongNow.has(heading.index)) return false;
  }
  for (const node of old) {
    const now = byLine.get(change.lineOf(node.line));
    if (!now) return false;
    const parent = change.parents.get(node.index) ?? node.parent;
    const parentLine =
      parent === INSERTED ? (insertedLine ?? -1) : parent < 0 ? -1 : change.lineOf(old[parent]?.line ?? -1);
    if ((nodes[now.parent]?.line ?? -1) !== parentLine) return false;
    if (wrongNow.has(now.index) && !wrong.has(node.index)) return false;
    if (brokenNow.has(now.index) && !broken.has(node.index) && !wrong.has(node.index)) return false;
  }
  return true;
}

/** The headings where a count breaks, those included whose numbers are left as they are. */
function breaksOf(document: ParsedDocument): Set<number> {
  const breaks = new Set<number>();
  for (const { members } of document.structure.series) {
    for (const { node, relation } of members) if (relation !== 'next' && relation !== 'lost') breaks.add(node);
  }
  return breaks;
}

function selectionOf(
  document: ParsedDocument,
  plan: Rearrangement,
  lines: LineTable,
  after: ParsedDocument,
  insertion: Insertion | undefined,
): Span {
  if (insertion) {
    const end = lines.endOf(insertion.line);
    return { start: end, end };
  }
  // Neighbouring sections stay neighbours: from the first heading to the last.
  const first = headingSpan(document, plan, lines, after, plan.select?.[0]);
  const last = headingSpan(document, plan, lines, after, plan.select?.at(-1));
  return { start: first.start, end: last.end };
}

/** A heading's characters in the new text. */
function headingSpan(
  document: ParsedDocument,
  plan: Rearrangement,
  lines: LineTable,
  after: ParsedDocument,
  node = -1,
): Span {
  const line = plan.change.lineOf(document.structure.nodes[node]?.line ?? 0);
  const heading = after.structure.nodes.find((one) => one.line === line);
  const start = lines.startOf(line);
  // References rewritten in other lines move the heading; inside a line it keeps its place.
  return heading ? shift(heading.headingSpan, start - after.lines.startOf(line)) : { start, end: start };
}

/** A buried heading on a line of its own, and its group counted anew. */
function planSplitBuried(document: ParsedDocument, offset: number): EditPlan | Refusal {
  const broken = splitBuried(document, offset);
  if ('ok' in broken) return broken;
  const { edit, line } = broken;
  const parted = reparse(document, applyEdits(document.text, [edit]));
  const heading = parted.structure.nodes.find((node) => node.line === line + 1);
  const series = heading && parted.structure.series[heading.series];
  if (!heading || !series) return refuse('edit-unclear');
  const back = (at: number): number => (at >= offset + edit.text.length ? at - edit.text.length : at);
  const markers = groupOf(parted, series).edits.map((one) => ({
    span: { start: back(one.span.start), end: back(one.span.end) },
    text: one.text,
  }));
  const base = [edit, ...markers];
  const lineOf = (at: number): number => (at > line ? at + 1 : at);
  const after = markers.length === 0 ? parted : reparse(document, applyEdits(document.text, base));
  const references = retarget(document, after, lineOf);
  const refusal = refuseLost(document, references);
  if (refusal) return refusal;
  const edits = sortEdits([...base, ...references.edits]);
  const result = references.edits.length === 0 ? after : reparse(document, applyEdits(document.text, edits));
  return {
    ok: true,
    edits,
    references: references.edits,
    markers: markers.length,
    retargeted: references.count,
    document: result,
    selection: result.structure.nodes.find((node) => node.line === line + 1)?.headingSpan ?? edit.span,
  };
}

/** The changed text as a document, parsed like the one it comes from. */
function reparse(document: ParsedDocument, text: string): ParsedDocument {
  return ParsedDocument.parse(text, document.options, document.scansByText());
}
