import type { LineScan } from '../../markers/scan.js';
import type { Span } from '../../text/span.js';

/** One use of a form where practice is divided and each document keeps to one. */
export interface Use {
  /** The form, e.g. the mark used. */
  readonly form: string;
  readonly span: Span;
}

/** What a document does against its own habit. */
export interface Minority {
  /** The form it usually uses. */
  readonly usual: string;
  readonly usualCount: number;
  /** The uses of other forms, in text order; never empty. */
  readonly places: readonly [Use, ...Use[]];
}

/** A habit shows by as many uses. */
const HABIT = 3;
/** As many times as often as all other forms together. */
const TIMES = 3;

/**
 * The uses against a document's habit, where it has one: a form used at least three times, and three times as often as
 * all others together. Undefined where there is no habit, or nothing against it.
 */
export function minorityOf(uses: readonly Use[]): Minority | undefined {
  const counts = new Map<string, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  let usual = '';
  for (const [form, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = form;
  const usualCount = counts.get(usual) ?? 0;
  const [first, ...rest] = uses.filter(({ form }) => form !== usual);
  if (!first || usualCount < HABIT || usualCount < (rest.length + 1) * TIMES) return undefined;
  return { usual, usualCount, places: [first, ...rest] };
}

/** A finder over single lines that looks at equal lines once. */
export function byLine<T>(find: (text: string) => readonly T[]): (scan: LineScan) => readonly T[] {
  const known = new WeakMap<LineScan, readonly T[]>();
  const none: readonly T[] = [];
  return (scan) => {
    let found = known.get(scan);
    if (!found) {
      found = scan.blank ? none : find(scan.text);
      known.set(scan, found.length > 0 ? found : none);
    }
    return found;
  };
}
