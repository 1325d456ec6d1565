import type { Span } from '../../core/index.js';

/** True where two spans overlap or meet, as an empty one does with what it stands beside. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
