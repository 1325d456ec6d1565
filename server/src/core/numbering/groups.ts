import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import type { Series } from '../structure/structure.js';
import { deviations, type Deviation } from './deviations.js';

/** Series that are counted together, and their markers that deviate, in text order. */
export interface Group {
  readonly series: readonly Series[];
  readonly deviations: readonly Deviation[];
  /** How many of them have a wrong number. */
  readonly misnumbered: number;
  /** The edits that put the whole group right. One list a group, so that findings can share it. */
  readonly edits: readonly Edit[];
}

const known = new WeakMap<ParsedDocument, readonly Group[]>();

/**
 * The group of a series: those it continues and those that continue it. Run-on numbering makes one group of many
 * parents' children.
 */
export function groupOf(document: ParsedDocument, series: Series): Group {
  let groups = known.get(document);
  if (!groups) {
    groups = findGroups(document);
    known.set(document, groups);
  }
  return groups[series.index] ?? { series: [series], deviations: [], misnumbered: 0, edits: [] };
}

/** The group of every series, by the series' index. */
function findGroups(document: ParsedDocument): Group[] {
  const found = deviations(document);
  const chains: Series[][] = [];
  for (const series of document.structure.series) {
    // A series only continues earlier ones.
    const chain = chains[series.continues] ?? [];
    chain.push(series);
    chains[series.index] = chain;
  }
  const groups = new Map<Series[], Group>();
  return chains.map((chain) => {
    let group = groups.get(chain);
    if (!group) {
      const members = chain.flatMap((series) => series.members.flatMap((member) => found.get(member.node) ?? []));
      group = {
        series: chain,
        deviations: members,
        misnumbered: members.filter((deviation) => deviation.number).length,
        edits: members.flatMap((deviation) => deviation.edits),
      };
      groups.set(chain, group);
    }
    return group;
  });
}
