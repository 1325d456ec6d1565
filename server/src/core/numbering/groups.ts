import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import type { Series } from '../structure/structure.js';
import { deviations, type Deviation } from './deviations.js';

/**
 * The series that are counted together with this one: those it continues and those that continue it. Run-on
 * numbering makes one group of many parents' children.
 */
export function groupOf(document: ParsedDocument, series: Series): Series[] {
  const all = document.structure.series;
  let first = series;
  for (let before = all[first.continues]; before; before = all[first.continues]) first = before;
  const members = new Set<number>([first.index]);
  // A series only continues earlier ones, so one pass in order finds the whole chain.
  for (const other of all) if (members.has(other.continues)) members.add(other.index);
  return all.filter((other) => members.has(other.index));
}

/** The deviating markers of a group, in text order. */
export function groupDeviations(document: ParsedDocument, series: Series): Deviation[] {
  const found = deviations(document);
  return groupOf(document, series).flatMap((own) =>
    own.members.flatMap((member) => {
      const deviation = found.get(member.node);
      return deviation ? [deviation] : [];
    }),
  );
}

/** The edits that put a whole group right. */
export function groupEdits(document: ParsedDocument, series: Series): Edit[] {
  return groupDeviations(document, series).flatMap((deviation) => [...deviation.edits]);
}
