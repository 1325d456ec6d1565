import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import type { Series } from '../structure/structure.js';
import { groupOf } from './groups.js';
import { markerEdit } from './markerEdits.js';

/**
 * The edits that count a series from one of its members on, which gets `number`: the answer to a break that can mean
 * two things. `through` goes on into the series that continue this one.
 */
export function countFrom(
  document: ParsedDocument,
  series: Series,
  member: number,
  number: number,
  through: boolean,
): readonly Edit[] {
  const { nodes } = document.structure;
  const chain = through ? groupOf(document, series).series.filter((one) => one.index >= series.index) : [series];
  const edits: Edit[] = [];
  let next = number;
  for (const one of chain) {
    for (const entry of one.index === series.index ? one.members.slice(member) : one.members) {
      if (entry.number < 1) continue;
      const own = entry.sub > 0 && next > number ? next - 1 : next++;
      const edit = markerEdit(document, nodes[entry.node], one.form, own, entry.sub, false);
      if (edit) edits.push(edit);
    }
  }
  return edits;
}
