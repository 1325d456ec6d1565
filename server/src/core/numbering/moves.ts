import type { ParsedDocument } from '../document.js';
import { FORMS } from '../markers/forms.js';
import type { HeadingNode } from '../structure/node.js';
import { ancestors, siblings } from '../structure/query.js';
import { annexPlace, moveAnnex } from './annexMoves.js';
import { groupKey, type GroupKey } from './assign.js';
import { extentOf, extentOfAll, type LineRange } from './extent.js';
import { isUnit } from './ladder.js';
import { refuse, type Rearrangement } from './rearrangement.js';
import { relevel, type Destination } from './relevel.js';
import type { Place, Refusal } from './structuralEdit.js';
import { swappedLine, type Swap } from './swap.js';

/** One level up: behind the parent's section. */
export function promote(document: ParsedDocument, nodes: readonly HeadingNode[]): Rearrangement | Refusal {
  const group = neighbours(document, nodes);
  if (!group) return refuse('edit-selection');
  const { structure } = document;
  const parent = structure.nodes[group[0]?.parent ?? -1];
  if (!parent || parent.kind === 'title') return refuse('edit-top');
  const form = structure.series[parent.series]?.form;
  if (!form || !FORMS[form].numbered) return refuse('edit-parent-unnumbered', { heading: parent.title });
  const destination = { parent: structure.nodes[parent.parent], sibling: parent };
  return rearrange(document, group, destination, extentOf(document, parent).end);
}

/** One level down: the last sections below the sibling before them. */
export function demote(document: ParsedDocument, nodes: readonly HeadingNode[]): Rearrangement | Refusal {
  const group = neighbours(document, nodes);
  const first = group?.[0];
  if (!group || !first) return refuse('edit-selection');
  const row = siblings(document.structure, first);
  const above = row[row.findIndex((node) => node.index === first.index) - 1];
  if (!above || above.kind === 'title') return refuse('edit-no-sibling-before');
  // Below another paragraph of an article, a first item is as good as alone.
  if (above.series !== first.series && !sameGroup(document, above, first)) return refuse('edit-no-sibling-before');
  return rearrange(
    document,
    group,
    { parent: above, sibling: childLike(document, above, first) },
    extentOf(document, above).end,
  );
}

/** Past the sibling before them. */
export function moveUp(document: ParsedDocument, nodes: readonly HeadingNode[]): Rearrangement | Refusal {
  return shiftBy(document, nodes, -1);
}

/** Past the sibling behind them. */
export function moveDown(document: ParsedDocument, nodes: readonly HeadingNode[]): Rearrangement | Refusal {
  return shiftBy(document, nodes, 1);
}

/** Anywhere. */
export function move(
  document: ParsedDocument,
  nodes: readonly HeadingNode[],
  place: Place,
  target: HeadingNode,
): Rearrangement | Refusal {
  const group = neighbours(document, nodes);
  const first = group?.[0];
  if (!group || !first) return refuse('edit-selection');
  if (group.some((node) => isBelow(document, target, node))) return refuse('edit-inside');
  if (first.kind === 'title' && target.kind === 'title' && (place === 'before' || place === 'after')) {
    return moveAnnex(document, first, (from, labels) => {
      const at = annexPlace(document, target, labels);
      return at < 0 ? at : at + (place === 'after' ? 1 : 0) - (from < at + (place === 'after' ? 1 : 0) ? 1 : 0);
    });
  }
  const { structure } = document;
  const parent = structure.nodes[target.parent];
  const children = target.children.flatMap((index) => structure.nodes[index] ?? []);
  const [child] = children;
  if ((place === 'before' || place === 'after') && target.kind === 'title') return refuse('edit-title');
  if (place === 'before')
    return rearrange(document, group, { parent, sibling: target }, contentBefore(document, target.line));
  if (place === 'firstChild' && child) {
    return rearrange(document, group, { parent: target, sibling: child }, contentBefore(document, child.line));
  }
  const sibling = place === 'after' ? target : childLike(document, target, first);
  return rearrange(
    document,
    group,
    place === 'after' ? { parent, sibling } : { parent: target, sibling },
    extentOf(document, target).end,
  );
}

function shiftBy(document: ParsedDocument, nodes: readonly HeadingNode[], by: -1 | 1): Rearrangement | Refusal {
  const group = neighbours(document, nodes);
  const first = group?.[0];
  const last = group?.[group.length - 1];
  if (!group || !first || !last) return refuse('edit-selection');
  if (first.kind === 'title' && group.length === 1) return moveAnnex(document, first, (from) => from + by);
  const row = siblings(document.structure, first);
  const at = row.findIndex((node) => node.index === (by < 0 ? first : last).index);
  let other = row[at + by];
  // Past an article means past its 第X条之Y too.
  while (by < 0 && (first.marker?.sub ?? 0) === 0 && other?.kind === 'article' && (other.marker?.sub ?? 0) > 0) {
    other = row[row.indexOf(other) - 1];
  }
  if (!other || other.kind === 'title' || first.kind === 'title') return refuse(by < 0 ? 'edit-first' : 'edit-last');
  if (other.series !== first.series) return refuse('edit-mixed');
  const beyond = (first.marker?.sub ?? 0) === 0 ? (insertedBehind(document, other).at(-1) ?? other) : other;
  const after = by < 0 ? contentBefore(document, other.line) : extentOf(document, beyond).end;
  return rearrange(document, group, { parent: document.structure.nodes[first.parent], sibling: other }, after);
}

/** The nodes in text order, where they are neighbouring siblings. An article brings its 第X条之Y along. */
function neighbours(document: ParsedDocument, nodes: readonly HeadingNode[]): readonly HeadingNode[] | undefined {
  const sorted = [...nodes].sort((a, b) => a.index - b.index);
  const [first] = sorted;
  if (!first) return undefined;
  const row = siblings(document.structure, first);
  const at = row.findIndex((node) => node.index === first.index);
  if (!sorted.every((node, i) => row[at + i]?.index === node.index)) return undefined;
  const last = sorted[sorted.length - 1] ?? first;
  return (last.marker?.sub ?? 0) > 0 ? sorted : [...sorted, ...insertedBehind(document, last)];
}

/** 第十七条之一、之二 behind 第十七条. */
export function insertedBehind(document: ParsedDocument, node: HeadingNode): HeadingNode[] {
  if (node.kind !== 'article') return [];
  const row = siblings(document.structure, node);
  const from = row.findIndex((other) => other.index === node.index) + 1;
  const end = row.findIndex((other, i) => i >= from && (other.marker?.sub ?? 0) === 0);
  return row.slice(from, end < 0 ? undefined : end);
}

function sameGroup(document: ParsedDocument, a: HeadingNode, b: HeadingNode): boolean {
  const { series } = document.structure;
  // Unnumbered headings and 节 behind articles are series of their own; only items of two paragraphs must not mix.
  const item = ancestors(document.structure, b).some(({ kind }) => kind === 'article');
  return !item || series[a.series]?.parent !== series[b.series]?.parent;
}

/** The last child whose series a section can join: 节 among 节, never among the articles of a chapter. */
function childLike(document: ParsedDocument, parent: HeadingNode, like: HeadingNode): HeadingNode | undefined {
  const { nodes, series } = document.structure;
  const own = series[like.series]?.form;
  return parent.children
    .flatMap((index) => nodes[index] ?? [])
    .filter((node) => {
      const form = series[node.series]?.form;
      if (!form || !own) return false;
      if (form === own) return true;
      return FORMS[form].numbered && form !== 'tiao' && form !== 'decimal' && isUnit(form) === isUnit(own);
    })
    .at(-1);
}

function isBelow(document: ParsedDocument, node: HeadingNode, above: HeadingNode): boolean {
  for (let at: HeadingNode | undefined = node; at; at = document.structure.nodes[at.parent]) {
    if (at.index === above.index) return true;
  }
  return false;
}

/** The last line with content before a line, -1 at the top. */
function contentBefore(document: ParsedDocument, line: number): number {
  let at = line - 1;
  while (at >= 0 && document.isBlankLine(at)) at--;
  return at;
}

/** Moves neighbouring sections behind a line (-1: to the top) and counts what that concerns anew. */
function rearrange(
  document: ParsedDocument,
  group: readonly HeadingNode[],
  destination: Destination,
  behind: number,
): Rearrangement | Refusal {
  const block = extentOfAll(document, group);
  const [first] = group;
  if (!block || !first) return refuse('edit-selection');
  if (first.kind === 'title') return refuse('edit-title');
  const relevelled = relevel(document, group, destination);
  if (!relevelled.ok) return relevelled;
  const swap = swapFor(document, block, behind);
  const disturbed = new Set<GroupKey>([...relevelled.disturbed, ...(swap ? disturbedBy(document, swap) : [])]);
  const parents = new Map(group.map((node) => [node.index, destination.parent?.index ?? -1]));
  return {
    ok: true,
    change: {
      lineOf: swap ? (line) => swappedLine(swap, line) : (line) => line,
      joins: relevelled.joins,
      forms: relevelled.forms,
      parents,
      disturbed,
    },
    ...(swap ? { swap } : {}),
    select: group.map((node) => node.index),
  };
}

function swapFor(document: ParsedDocument, block: LineRange, behind: number): Swap | undefined {
  if (behind > block.end) {
    let start = block.end + 1;
    while (start <= behind && document.isBlankLine(start)) start++;
    return start > behind ? undefined : { first: block, second: { start, end: behind } };
  }
  let start = behind + 1;
  while (start < block.start && document.isBlankLine(start)) start++;
  const end = contentBefore(document, block.start);
  return start >= block.start || end < start ? undefined : { first: { start, end }, second: block };
}

/** The groups with members in both runs of lines: their order changes. */
function disturbedBy(document: ParsedDocument, { first, second }: Swap): GroupKey[] {
  const inFirst = new Set<GroupKey>();
  const inSecond = new Set<GroupKey>();
  for (const series of document.structure.series) {
    for (const { line } of series.members) {
      if (line < first.start || line > second.end) continue;
      if (line <= first.end) inFirst.add(groupKey(document, series.index));
      else if (line >= second.start) inSecond.add(groupKey(document, series.index));
    }
  }
  return [...inFirst].filter((key) => inSecond.has(key));
}
