import type { ParsedDocument } from '../../document.js';
import { linePairs, type LinePairs } from './linePairs.js';
import { isOrdinaryLine } from './ordinaryPairs.js';

/** A 0-based line whose pairs deserve a look. */
export interface OddLine {
  readonly line: number;
  readonly pairs: LinePairs;
}

const known = new WeakMap<ParsedDocument, readonly OddLine[]>();

/**
 * The lines in which some pair of marks is torn, mixed, inside its like, half-width or unusual. In most documents there
 * are few: all others cost one look at their characters. Computed once a document.
 */
export function oddLines(document: ParsedDocument): readonly OddLine[] {
  let found = known.get(document);
  if (!found) {
    const lines: OddLine[] = [];
    document.scans.forEach(({ text, blank }, line) => {
      if (!blank && !isOrdinaryLine(text)) lines.push({ line, pairs: linePairs(text) });
    });
    found = lines;
    known.set(document, found);
  }
  return found;
}
