import type { ParsedDocument } from '../document.js';
import { FORMS, type FormId } from '../markers/forms.js';
import type { HeadingNode } from '../structure/node.js';
import { descendants } from '../structure/query.js';
import { groupKey, type GroupKey } from './assign.js';
import { groupOf } from './groups.js';
import { childForm, isUnit, LADDER_FORMS, ladderOf, stepForm } from './ladder.js';
import { refuse } from './rearrangement.js';
import type { Refusal } from './structuralEdit.js';

/** Where sections go in the outline. */
export interface Destination {
  /** Undefined: the top. */
  readonly parent: HeadingNode | undefined;
  /** A sibling there, whose series they join; undefined where there is none. */
  readonly sibling: HeadingNode | undefined;
}

/** The forms and groups of moved sections at their destination. */
export interface Relevelled {
  readonly ok: true;
  readonly joins: ReadonlyMap<number, GroupKey>;
  readonly forms: ReadonlyMap<number, FormId>;
  readonly disturbed: ReadonlySet<GroupKey>;
}

/** Works out which forms moved sections, and everything below them, have at their destination. */
export function relevel(
  document: ParsedDocument,
  roots: readonly HeadingNode[],
  destination: Destination,
): Relevelled | Refusal {
  const joins = new Map<number, GroupKey>();
  const forms = new Map<number, FormId>();
  const disturbed = new Set<GroupKey>();
  const ladder = ladderOf(document);
  for (const root of roots) {
    const own = formOf(document, root);
    const sameParent = (destination.parent?.index ?? -1) === root.parent;
    const sibling = destination.sibling && formOf(document, destination.sibling);
    if (!own) return refuse('edit-title');
    if (!FORMS[own].numbered) {
      // 2026年工作回顾, ——…: nothing to count, and nothing that another level could be told by.
      if (!sameParent && sibling !== own) return refuse('edit-unnumbered', { heading: root.title });
      continue;
    }
    if (own === 'latin') return refuse('edit-form', { marker: root.marker?.text ?? '' });
    const form = sibling ?? newForm(document, ladder, own, destination.parent);
    if (own === 'decimal' && form === 'decimal' && !staysDecimal(document, root, destination)) {
      return refuse('edit-form', { marker: root.marker?.text ?? '' });
    }
    if (!form || !FORMS[form].numbered) return refuse('edit-level', { marker: root.marker?.text ?? root.title });
    if (form !== own) {
      if (!LADDER_FORMS.has(own) || !LADDER_FORMS.has(form) || isUnit(own) !== isUnit(form)) {
        return refuse('edit-form', { marker: root.marker?.text ?? root.title });
      }
      forms.set(root.index, form);
      const steps = ladder.indexOf(form) - ladder.indexOf(own);
      const deeper = (destination.parent?.level ?? 0) + 1 - root.level;
      const refusal = shiftBelow(document, root, { ladder, steps, deeper }, { joins, forms, disturbed });
      if (refusal) return refusal;
    }
    joins.set(root.index, keyAt(document, destination, form, sibling === form));
  }
  return { ok: true, joins, forms, disturbed };
}

/** The form a section takes where no sibling shows one. */
function newForm(
  document: ParsedDocument,
  ladder: readonly FormId[],
  own: FormId,
  parent: HeadingNode | undefined,
): FormId | undefined {
  const above = parent && formOf(document, parent);
  const rank = above ? FORMS[above].rank : 0;
  if (isUnit(own)) return above && isUnit(above) ? stepForm(ladder, above, 1) : own;
  // These have no other form to change into: they can go wherever they do not stand below their like.
  if (own === 'tiao' || own === 'ordinal' || own === 'qi')
    return above === own || FORMS[own].rank < rank ? undefined : own;
  if (own === 'decimal') return above === 'decimal' ? own : undefined;
  const habit = childForm(document, parent);
  if (habit && LADDER_FORMS.has(habit) && !isUnit(habit) && FORMS[habit].rank > rank) return habit;
  return FORMS[own].rank > rank ? own : above && stepForm(ladder, above, 1);
}

/** 1.2 can go where its parent's path says how long its own must be, or beside another one. */
function staysDecimal(document: ParsedDocument, root: HeadingNode, { parent, sibling }: Destination): boolean {
  const length = root.marker?.path?.length;
  if (length === undefined) return false;
  if (parent && formOf(document, parent) === 'decimal') return parent.marker?.path !== undefined;
  return sibling?.marker?.path?.length !== undefined;
}

function formOf(document: ParsedDocument, node: HeadingNode): FormId | undefined {
  return document.structure.series[node.series]?.form;
}

/** The forms below a section follow it by as many steps; 条 and what stands below it stay what they are. */
function shiftBelow(
  document: ParsedDocument,
  root: HeadingNode,
  { ladder, steps, deeper }: { ladder: readonly FormId[]; steps: number; deeper: number },
  into: { joins: Map<number, GroupKey>; forms: Map<number, FormId>; disturbed: Set<GroupKey> },
): Refusal | undefined {
  const below = descendants(document.structure, root);
  const last = below[below.length - 1]?.index ?? root.index;
  const shifted = new Set([root.index]);
  const runsOnAt = new Map<string, GroupKey | undefined>();
  for (const node of below) {
    const own = formOf(document, node);
    if (!own || !shifted.has(node.parent) || !LADDER_FORMS.has(own)) continue;
    const form = stepForm(ladder, own, steps);
    if (!form) return refuse('edit-depth', { marker: node.marker?.text ?? node.title });
    shifted.add(node.index);
    into.forms.set(node.index, form);
    const depth = node.level - 1 + deeper;
    const at = `${form} ${depth}`;
    if (!runsOnAt.has(at)) runsOnAt.set(at, runOnKey(document, form, depth));
    const runsOn = runsOnAt.get(at);
    if (runsOn !== undefined) {
      into.joins.set(node.index, runsOn);
      continue;
    }
    const series = document.structure.series[node.series];
    const chain = series ? groupOf(document, series).series : [];
    const inside = chain.every(({ members }) =>
      members.every((member) => member.node < 0 || (member.node > root.index && member.node <= last)),
    );
    // Run-on numbering that reaches beyond the section cannot go on in another form.
    if (inside) into.disturbed.add(groupKey(document, node.series));
    else into.joins.set(node.index, `below ${node.series}`);
  }
  return undefined;
}

/** The group that a section joins: the sibling's, a count that runs on through the document, or one of its own. */
function keyAt(document: ParsedDocument, { parent, sibling }: Destination, form: FormId, known: boolean): GroupKey {
  if (sibling && known) return groupKey(document, sibling.series);
  return runOnKey(document, form, parent ? parent.level : 0) ?? `new ${parent?.index ?? -1} ${form}`;
}

/** The count of a form that runs on through the document at a depth; undefined where each parent counts by itself. */
export function runOnKey(document: ParsedDocument, form: FormId, depth: number): GroupKey | undefined {
  const chains = document.structure.series.filter((series) => series.form === form && series.depth === depth);
  const runsOn = chains.filter((series) => series.continues >= 0);
  const [first] = runsOn;
  // Most of them go on from the one before; 条 always do.
  if (!first || (form !== 'tiao' && runsOn.length * 2 < chains.length - 1)) return undefined;
  return groupKey(document, first.index);
}
