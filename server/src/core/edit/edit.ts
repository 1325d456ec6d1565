import type { Span } from '../text/span.js';

/** Replace the characters of `span` (UTF-16 offsets into the old text) by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Thrown by {@link applyEdits} where two edits touch the same characters: always a programming error. */
export class OverlappingEditsError extends Error {
  constructor(first: Edit, second: Edit) {
    super(`overlapping edits at ${first.span.start}-${first.span.end} and ${second.span.start}-${second.span.end}`);
    this.name = 'OverlappingEditsError';
  }
}

/** The edits in text order, identical ones once. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.filter((edit, i) => !sameEdit(edit, sorted[i - 1]));
}

function sameEdit(a: Edit, b: Edit | undefined): boolean {
  return a.span.start === b?.span.start && a.span.end === b.span.end && a.text === b.text;
}

/**
 * The text with all edits applied at once.
 *
 * @throws OverlappingEditsError where two different edits touch the same characters.
 * @throws RangeError where an edit lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = sortEdits(edits);
  let out = '';
  let at = 0;
  let previous: Edit | undefined;
  for (const edit of sorted) {
    const { start, end } = edit.span;
    if (start < 0 || end < start || end > text.length) throw new RangeError(`edit ${start}-${end} outside the text`);
    if (previous && start < at) throw new OverlappingEditsError(previous, edit);
    out += text.slice(at, start) + edit.text;
    at = end;
    previous = edit;
  }
  return out + text.slice(at);
}

/**
 * As many of the edit groups as fit together, in the given order: a group whose edits touch characters of an
 * earlier group is left out whole, because half a repair is none. Groups that ask for the same edits fit.
 *
 * @returns the edits in text order, and for each group whether it was taken.
 */
export function mergeEditGroups(groups: readonly (readonly Edit[])[]): {
  readonly edits: Edit[];
  readonly taken: readonly boolean[];
} {
  const edits: Edit[] = [];
  const known = new Map<readonly Edit[], boolean>();
  const taken = groups.map((group) => {
    // Findings of one group share one list of edits: it is looked at once.
    const seen = known.get(group);
    if (seen !== undefined) return seen;
    const fits = group.every((edit) => fitsInto(edits, edit));
    known.set(group, fits);
    if (fits) for (const edit of group) insert(edits, edit);
    return fits;
  });
  return { edits, taken };
}

/** The place of the first edit of a sorted list that does not start before `start`. */
function placeOf(edits: readonly Edit[], start: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fitsInto(edits: readonly Edit[], edit: Edit): boolean {
  const at = placeOf(edits, edit.span.start);
  const before = edits[at - 1];
  if (before && !compatible(before, edit)) return false;
  for (let i = at; i < edits.length; i++) {
    const other = edits[i];
    if (!other || other.span.start > edit.span.end) break;
    if (!compatible(other, edit)) return false;
  }
  return true;
}

function insert(edits: Edit[], edit: Edit): void {
  const at = placeOf(edits, edit.span.start);
  for (let i = at; edits[i]?.span.start === edit.span.start; i++) if (sameEdit(edit, edits[i])) return;
  edits.splice(at, 0, edit);
}

function compatible(a: Edit, b: Edit): boolean {
  if (sameEdit(a, b)) return true;
  if (a.span.end < b.span.start || b.span.end < a.span.start) return true;
  // Replacements may touch; an insertion at the rim of another edit would depend on their order.
  const insertion = a.span.start === a.span.end || b.span.start === b.span.end;
  return !insertion && (a.span.end === b.span.start || b.span.end === a.span.start);
}
