import type { ParsedDocument } from '../document.js';
import { partLists } from '../documents/parts.js';
import { sectionRanges } from './sections.js';

/** A range of whole lines that can be folded: 0-based, `startLine` stays visible. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  /** A section, or one of the parts that no heading begins: annex, annex note, contents list, colophon. */
  readonly kind: 'section' | 'part';
  /** How many other ranges it stands in. */
  readonly depth: number;
}

/**
 * One folding range a section, an annex (附件), a note of annexes (附件说明), a contents list (目录) and a colophon
 * (版记), trailing blank lines left out. In text order; no two begin on the same line, and any two nest or stand apart.
 */
export function foldingRanges(document: ParsedDocument): FoldingRange[] {
  const wanted = [
    ...partLists(document).flatMap((ranges) => ranges.map((range) => ({ ...range, kind: 'part' as const }))),
    ...sectionRanges(document).map((range) => ({ ...range, kind: 'section' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoldingRange[] = [];
  const open: number[] = [];
  let last = -1;
  for (const { start, end, kind } of wanted) {
    while (open.length > 0 && (open[open.length - 1] ?? 0) < start) open.pop();
    const endLine = Math.min(end, open[open.length - 1] ?? Infinity);
    if (start === last || endLine <= start) continue;
    found.push({ startLine: start, endLine, kind, depth: open.length });
    open.push(endLine);
    last = start;
  }
  return found;
}
