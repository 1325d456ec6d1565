import { diffArrays } from 'diff';
import type { Edit, TextChange } from '../core/index.js';

/** The one change that leads from a text to another: what differs between their common beginning and end. */
export function singleChange(before: string, after: string): TextChange {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < limit - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}

/**
 * Edits that lead from a text to another and leave equal lines alone; within a changed line only what differs
 * is touched. Offsets are UTF-16 units of `before`; the edits are in text order and do not touch each other.
 */
export function minimalEdits(before: string, after: string): Edit[] {
  const old = linesOf(before);
  const now = linesOf(after);
  // As many lines as before: lines were changed one by one, and there is nothing to search for.
  if (old.length === now.length) return replaceLines(old, now, 0);
  const edits: Edit[] = [];
  let offset = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    edits.push(...replaceLines(removed, added, offset));
    offset += removed.join('').length;
    removed = [];
    added = [];
  };
  for (const part of diffArrays(old, now)) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else {
      flush();
      offset += part.value.join('').length;
    }
  }
  flush();
  return edits;
}

function replaceLines(removed: readonly string[], added: readonly string[], offset: number): Edit[] {
  const pairs =
    removed.length === added.length
      ? removed.map((line, i) => [line, added[i] ?? ''] as const)
      : ([[removed.join(''), added.join('')]] as const);
  let next = offset;
  return pairs.flatMap(([old, text]) => {
    const start = next;
    next += old.length;
    if (old === text) return [];
    const change = singleChange(old, text);
    return [{ span: { start: start + change.span.start, end: start + change.span.end }, text: change.text }];
  });
}

/** Lines with their line breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}
