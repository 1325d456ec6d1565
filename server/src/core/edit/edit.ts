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
 * earlier group is left out whole, because half a repair is none.
 */
export function mergeEditGroups(groups: readonly (readonly Edit[])[]): Edit[] {
  const taken: Edit[] = [];
  for (const group of groups) {
    const fits = group.every((edit) => taken.every((other) => compatible(edit, other)));
    if (fits) taken.push(...group);
  }
  return sortEdits(taken);
}

function compatible(a: Edit, b: Edit): boolean {
  if (sameEdit(a, b)) return true;
  if (a.span.end < b.span.start || b.span.end < a.span.start) return true;
  // Replacements may touch; an insertion at the rim of another edit would depend on their order.
  const insertion = a.span.start === a.span.end || b.span.start === b.span.end;
  return !insertion && (a.span.end === b.span.start || b.span.end === a.span.start);
}
