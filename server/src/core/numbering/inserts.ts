import type { ParsedDocument } from '../document.js';
import { FORMS, type FormId } from '../markers/forms.js';
import type { HeadingNode } from '../structure/node.js';
import { ancestors, siblings } from '../structure/query.js';
import { groupKey, INSERTED, type GroupKey, type OutlineChange } from './assign.js';
import { extentOf } from './extent.js';
import { groupOf } from './groups.js';
import { childForm } from './ladder.js';
import { lineBreakOf } from './lineBreak.js';
import { refuse, type Rearrangement } from './rearrangement.js';
import { insertedBehind } from './moves.js';
import { runOnKey } from './relevel.js';
import type { MarkerChoice, Refusal } from './structuralEdit.js';

/** A new heading behind a whole section, counted with it. `sub`: 第X条之一. */
export function insertSibling(document: ParsedDocument, node: HeadingNode, sub: boolean): Rearrangement | Refusal {
  const series = document.structure.series[node.series];
  if (!series || !FORMS[series.form].numbered) return refuse('edit-unnumbered', { heading: node.title });
  if (series.form === 'decimal' || series.form === 'latin')
    return refuse('edit-no-insert', { marker: node.marker?.text ?? '' });
  if (sub && series.form !== 'tiao') return refuse('edit-not-article');
  // A new article stands behind 第X条之Y as well; a new 之Y directly behind its article or the 之Y before it.
  const last = sub ? node : (insertedBehind(document, node).at(-1) ?? node);
  return insertBehind(document, extentOf(document, last).end, node, groupKey(document, node.series), series.form, sub);
}

/** A new heading below a section, before those that are there. */
export function insertChild(document: ParsedDocument, node: HeadingNode): Rearrangement | Refusal {
  const form = childForm(document, node);
  const child = document.structure.nodes[node.children[0] ?? -1];
  const below = child && document.structure.series[child.series];
  const own = below && FORMS[below.form].numbered ? below.form : form;
  if (!own || own === 'decimal' || own === 'latin')
    return refuse('edit-depth', { marker: node.marker?.text ?? node.title });
  let behind = extentOf(document, node).end;
  if (child) {
    behind = child.line - 1;
    while (behind > node.endLine && document.isBlankLine(behind)) behind--;
  }
  return insertBehind(document, behind, child ?? node, keyFor(document, node, child, own), own, false);
}

/** The marker that was chosen for an empty line. */
export function complete(document: ParsedDocument, line: number, choice: MarkerChoice): Rearrangement | Refusal {
  if (!document.isBlankLine(line)) return refuse('edit-not-empty');
  const { structure, lines } = document;
  const node = structure.nodes[choice.node];
  const series = node && structure.series[node.series];
  const child = choice.relation === 'child' || !node;
  const first = child && node ? structure.nodes[node.children[0] ?? -1] : undefined;
  const below = first && structure.series[first.series];
  const form = child ? (below && FORMS[below.form].numbered ? below.form : childForm(document, node)) : series?.form;
  if (!form) return refuse('edit-depth', { marker: choice.marker });
  const key = child ? keyFor(document, node, first, form) : groupKey(document, node?.series ?? -1);
  const parent = child ? (node?.index ?? -1) : (node?.parent ?? -1);
  const level = parent < 0 ? 1 : (structure.nodes[parent]?.level ?? 0) + 1;
  const { start, end } = lines.spanOf(line);
  const like = first ?? node;
  const indent = end > start ? document.text.slice(start, end) : like ? indentOf(document, like.line) : '　　';
  return {
    ok: true,
    change: {
      ...adopt(document, line, level),
      lineOf: (at) => at,
      inserted: { key, form, at: line - 0.25, sub: false },
    },
    insertion: { start, end, before: indent, linesBefore: 0 },
  };
}

/**
 * Headings behind the new one that now stand below it: they leave their group, unless it runs on across parents, and
 * are counted from one.
 */
function adopt(document: ParsedDocument, line: number, level: number): Omit<OutlineChange, 'lineOf' | 'inserted'> {
  const joins = new Map<number, GroupKey>();
  const parents = new Map<number, number>();
  const { nodes, series } = document.structure;
  for (const node of nodes) {
    if (node.line < line) continue;
    if (node.level <= level) break;
    const parent = nodes[node.parent];
    if (parent && parent.line > line) continue;
    parents.set(node.index, INSERTED);
    const own = series[node.series];
    const split = own?.members.some((member) => member.line < line && member.node >= 0);
    if (own && split && !(groupOf(document, own).series.length > 1)) joins.set(node.index, `adopted ${own.index}`);
  }
  return { joins, forms: new Map(), parents, disturbed: new Set() };
}

function keyFor(
  document: ParsedDocument,
  parent: HeadingNode | undefined,
  first: HeadingNode | undefined,
  form: FormId,
): GroupKey {
  if (first) return groupKey(document, first.series);
  return runOnKey(document, form, parent ? parent.level : 0) ?? `new ${parent?.index ?? -1} ${form}`;
}

function insertBehind(
  document: ParsedDocument,
  behind: number,
  like: HeadingNode,
  key: GroupKey,
  form: FormId,
  sub: boolean,
): Rearrangement {
  const eol = lineBreakOf(document.text);
  const linesBefore = setApart(document, like) ? 2 : 1;
  const at = document.lines.endOf(behind);
  return {
    ok: true,
    change: {
      lineOf: (line) => (line > behind ? line + linesBefore : line),
      joins: new Map(),
      forms: new Map(),
      parents: new Map(),
      disturbed: new Set(),
      inserted: { key, form, at: behind + linesBefore - 0.25, sub },
    },
    insertion: {
      start: at,
      end: at,
      before: `${eol.repeat(linesBefore)}${indentOf(document, like.line)}`,
      linesBefore,
    },
  };
}

/** Whether sections like this one are set apart by blank lines: before it, or, for the first, before the next. */
function setApart(document: ParsedDocument, like: HeadingNode): boolean {
  const row = siblings(document.structure, like);
  const at = row.findIndex((node) => node.index === like.index);
  const judged = at > 0 ? like : row[at + 1];
  return judged !== undefined && judged.line > 1 && document.isBlankLine(judged.line - 1);
}

function indentOf(document: ParsedDocument, line: number): string {
  const scan = document.scans[line];
  return scan ? scan.text.slice(0, scan.indent) : '';
}

/**
 * The markers that can be written at an empty line, the likeliest first: the next of the series at hand, the first
 * below the heading above, the next of the series further up. None where the line has text.
 */
export function markerPlaces(document: ParsedDocument, line: number): Omit<MarkerChoice, 'marker'>[] {
  if (!document.isBlankLine(line)) return [];
  const { nodes, series } = document.structure;
  let above: HeadingNode | undefined;
  for (const node of nodes) {
    if (node.line > line) break;
    above = node;
  }
  if (!above || above.kind === 'title') return [{ relation: 'child', level: 1, node: above?.index ?? -1 }];
  const countable = (node: HeadingNode): boolean => {
    const form = series[node.series]?.form;
    return form !== undefined && FORMS[form].numbered && form !== 'decimal' && form !== 'latin';
  };
  const choices: Omit<MarkerChoice, 'marker'>[] = [];
  if (countable(above)) choices.push({ relation: 'sibling', level: above.level, node: above.index });
  choices.push({ relation: 'child', level: above.level + 1, node: above.index });
  for (const node of ancestors(document.structure, above)) {
    if (node.kind !== 'title' && countable(node))
      choices.push({ relation: 'ancestor', level: node.level, node: node.index });
  }
  return choices;
}
