import type { Edit } from './edit.js';

/**
 * The smallest replacement that turns the characters at `start` from one text into another: what both have in common
 * at the rims stays. Undefined where they are equal.
 */
export function minimalEdit(start: number, before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  return {
    span: { start: start + head, end: start + before.length - tail },
    text: after.slice(head, after.length - tail),
  };
}
