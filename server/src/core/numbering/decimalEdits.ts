import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import { minimalEdit } from '../edit/minimal.js';
import type { Marker } from '../markers/marker.js';
import type { OutlineChange } from './assign.js';

/**
 * The edits of 1.2 and what stands below it: a decimal marker repeats the numbers of the headings above it, and is as
 * long as it stands deep.
 *
 * @param numbers the new numbers of counted headings, by index
 */
export function decimalEdits(
  document: ParsedDocument,
  change: OutlineChange,
  numbers: ReadonlyMap<number, { readonly number: number }>,
): Edit[] {
  const { nodes, series } = document.structure;
  const known = new Map<number, readonly number[] | undefined>();
  const isDecimal = (index: number): boolean => series[nodes[index]?.series ?? -1]?.form === 'decimal';

  const pathOf = (index: number): readonly number[] | undefined => {
    if (known.has(index)) return known.get(index);
    const node = nodes[index];
    const written = node?.marker?.form === 'decimal' ? node.marker.path : undefined;
    if (!node || !written || !isDecimal(index)) return undefined;
    const last = numbers.get(index)?.number ?? written[written.length - 1] ?? 1;
    const path = [...prefixOf(index, written), last];
    known.set(index, path);
    return path;
  };
  const prefixOf = (index: number, written: readonly number[]): readonly number[] => {
    const own = written.slice(0, -1);
    const oldParent = nodes[index]?.parent ?? -1;
    const moved = change.parents.has(index);
    const parent = change.parents.get(index) ?? oldParent;
    if (parent < 0) return moved ? [] : own;
    if (isDecimal(parent)) {
      const follows = moved || sameNumbers(own, nodes[oldParent]?.marker?.path);
      return (follows ? pathOf(parent) : undefined) ?? own;
    }
    // 一、 with 1.1 below it.
    const counted = numbers.get(parent)?.number ?? nodes[parent]?.marker?.value;
    const follows = own.length === 1 && (moved || own[0] === nodes[oldParent]?.marker?.value);
    return follows && counted !== undefined ? [counted] : own;
  };

  const edits: Edit[] = [];
  for (const node of nodes) {
    const path = pathOf(node.index);
    const edit =
      path && node.marker && minimalEdit(node.marker.span.start, node.marker.text, rewrite(node.marker, path));
    if (edit) edits.push(edit);
  }
  return edits;
}

function sameNumbers(a: readonly number[], b: readonly number[] | undefined): boolean {
  return b?.length === a.length && a.every((value, i) => value === b[i]);
}

/** The path in the writing of the marker, with whatever stands behind its last number. */
function rewrite(marker: Marker, path: readonly number[]): string {
  if (sameNumbers(path, marker.path)) return marker.text;
  const dot = marker.text.includes('．') ? '．' : '.';
  return marker.text.replace(/[\d０-９]+(?:[.．][\d０-９]+)*/, path.join(dot));
}
