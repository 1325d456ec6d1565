import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import { formatHan } from '../numerals/han.js';
import { annexSets, pairAnnexes, type AnnexSet } from '../references/annexSets.js';
import type { AnnexMention } from '../references/annexes.js';
import type { HeadingNode } from '../structure/node.js';
import type { LineRange } from './extent.js';
import { refuse, type Rearrangement } from './rearrangement.js';
import type { Refusal } from './structuralEdit.js';
import { swappedLine } from './swap.js';

/**
 * Moves a whole annex (附件) past its neighbours: label, title and text. The labels keep their numbers by place, the
 * names in the note below the body (附件说明) change places with the annexes.
 *
 * @param to where it goes, given where it is among its set's annexes
 */
export function moveAnnex(
  document: ParsedDocument,
  title: HeadingNode,
  to: (from: number, labels: readonly AnnexMention[]) => number,
): Rearrangement | Refusal {
  const found = findAnnex(document, title);
  if (!found) return refuse('edit-title');
  const { set, from } = found;
  const target = to(from, set.labels);
  if (target < 0) return refuse('edit-first');
  if (target >= set.labels.length) return refuse('edit-last');
  const lineOf = (line: number): number => line;
  if (target === from) return { ok: true, change: { ...UNCHANGED, lineOf }, select: [title.index] };
  // Labels and note go together, or neither.
  if (set.notes.length > 0 && !isComplete(set)) return refuse('edit-unclear');
  const ranges = set.labels.map((label, i) => rangeOf(document, label, set.labels[i + 1]));
  const own = ranges[from];
  const down = target > from;
  const first = ranges[down ? from + 1 : target];
  const last = ranges[down ? target : from - 1];
  if (!own || !first || !last) return refuse('edit-title');
  const others = { start: first.start, end: last.end };
  const swap = down ? { first: own, second: others } : { first: others, second: own };
  return {
    ok: true,
    change: { ...UNCHANGED, lineOf: (line) => swappedLine(swap, line) },
    swap,
    edits: [...labelEdits(set, from, target), ...noteEdits(document, set, from, target)],
    select: [title.index],
  };
}

/** The place of the annex that a title belongs to, among the annexes of its set. -1 where it is none of them. */
export function annexPlace(document: ParsedDocument, title: HeadingNode, labels: readonly AnnexMention[]): number {
  return labels.findIndex(({ nameSpan }) => document.lines.lineAt(nameSpan.start) === title.line);
}

const UNCHANGED = { joins: new Map(), forms: new Map(), parents: new Map(), disturbed: new Set<never>() };

function findAnnex(document: ParsedDocument, title: HeadingNode): { set: AnnexSet; from: number } | undefined {
  for (const set of annexSets(document)) {
    const from = annexPlace(document, title, set.labels);
    if (from >= 0) return { set, from };
  }
  return undefined;
}

/** From an annex's label to its last line with content: the colophon (版记) belongs to the document. */
function rangeOf(document: ParsedDocument, label: AnnexMention, next: AnnexMention | undefined): LineRange {
  let end = (next?.line ?? document.lines.count) - 1;
  while (end > label.line && (document.isBlankLine(end) || document.zones.roles[end] === 'colophon')) end--;
  return { start: label.line, end };
}

/** Places by their old index, in the new order. */
function reordered(count: number, from: number, to: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  const [moved] = order.splice(from, 1);
  if (moved !== undefined) order.splice(to, 0, moved);
  return order;
}

function labelEdits({ labels }: AnnexSet, from: number, to: number): Edit[] {
  return reordered(labels.length, from, to).flatMap((old, place) => {
    const label = labels[old];
    const number = labels[place]?.number ?? 0;
    if (!label || label.number === number || label.number === 0 || number === 0) return [];
    return [{ span: label.numberSpan, text: label.han ? formatHan(number) : String(number) }];
  });
}

/** The note lists exactly the annexes that are there, in their order. */
function isComplete(set: AnnexSet): boolean {
  const pairs = pairAnnexes(set);
  return set.notes.length === set.labels.length && pairs.every(({ label }, i) => label === set.labels[i]);
}

/** The names of the note in their new order, where it lists exactly the annexes that are there. */
function noteEdits(document: ParsedDocument, set: AnnexSet, from: number, to: number): Edit[] {
  if (!isComplete(set)) return [];
  return reordered(set.notes.length, from, to).flatMap((old, place) => {
    const note = set.notes[place];
    const name = set.notes[old];
    if (!note || !name || old === place) return [];
    return [{ span: note.nameSpan, text: document.slice(name.nameSpan) }];
  });
}
