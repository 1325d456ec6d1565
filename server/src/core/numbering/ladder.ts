import type { ParsedDocument } from '../document.js';
import { FORMS, type FormId } from '../markers/forms.js';
import type { HeadingNode } from '../structure/node.js';

/** 一、→（一）→1.→（1）→① (GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3.8). */
const CHAIN: readonly FormId[] = ['han', 'hanParen', 'num', 'numParen', 'circled'];
/** Forms that a section can change into or from when its level changes. 条 stays 条 wherever it stands. */
export const LADDER_FORMS: ReadonlySet<FormId> = new Set<FormId>([
  'bian',
  'pian',
  'bufen',
  'zhang',
  'jie',
  'numClose',
  ...CHAIN,
]);
const UNITS: ReadonlySet<FormId> = new Set<FormId>(['bian', 'pian', 'zhang', 'jie']);

/**
 * The forms of a document from the highest to the lowest: those it uses, and below them the rest of the usual chain.
 * Changing a section's level by one moves its marker, and those below it, by one step.
 */
export function ladderOf(document: ParsedDocument): readonly FormId[] {
  const used = new Set<FormId>();
  for (const { form } of document.structure.series) if (LADDER_FORMS.has(form)) used.add(form);
  // 章 has 节 below it, used or not (立法法 art. 65).
  if (used.has('zhang')) used.add('jie');
  const ladder = [...used].sort((a, b) => FORMS[a].rank - FORMS[b].rank);
  const lowest = ladder[ladder.length - 1];
  const rank = lowest ? FORMS[lowest].rank : 0;
  return [...ladder, ...CHAIN.filter((form) => FORMS[form].rank > rank)];
}

/** True for 编, 章 and 节: the units of regulations, which never turn into 一、. */
export function isUnit(form: FormId): boolean {
  return UNITS.has(form);
}

/** The form that a heading's children have, or would have: the document's habit below such headings, then the ladder. */
export function childForm(document: ParsedDocument, parent: HeadingNode | undefined): FormId | undefined {
  const own = parent && document.structure.series[parent.series]?.form;
  return formBelow(document, own, parent?.kind === 'title');
}

/** The same below a heading of a form, whether the document has such a heading or not. */
export function formBelow(document: ParsedDocument, own: FormId | undefined, title = false): FormId | undefined {
  const { nodes, series } = document.structure;
  const counts = new Map<FormId, number>();
  for (const one of series) {
    if (!FORMS[one.form].numbered || one.form === 'decimal' || one.form === 'latin') continue;
    const above = nodes[one.parent];
    if ((above && series[above.series]?.form) !== own || (above?.kind === 'title') !== title) continue;
    counts.set(one.form, (counts.get(one.form) ?? 0) + one.members.length);
  }
  const [habit] = [...counts].sort((a, b) => b[1] - a[1]);
  if (habit) return habit[0];
  if (!own) return document.profile === 'regulation' ? 'tiao' : 'han';
  if (own === 'tiao') return 'hanParen';
  if (own === 'zhang' || own === 'jie') return document.profile === 'regulation' ? 'tiao' : 'han';
  const ladder = ladderOf(document);
  const at = ladder.indexOf(own);
  return at >= 0 ? ladder[at + 1] : CHAIN.find((form) => FORMS[form].rank > FORMS[own].rank);
}

/** The form one level below or above a form on the ladder; undefined beyond its ends. */
export function stepForm(ladder: readonly FormId[], form: FormId, steps: number): FormId | undefined {
  const at = ladder.indexOf(form);
  const to = at < 0 ? undefined : ladder[at + steps];
  // 章 turns into 节 and back, and into nothing else.
  return to && isUnit(form) !== isUnit(to) ? undefined : to;
}
