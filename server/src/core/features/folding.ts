import type { ParsedDocument } from '../document.js';

/** A range of whole lines that can be folded: 0-based, `startLine` stays visible. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
}

/** One folding range a section, trailing blank lines left out. In text order. */
export function foldingRanges(document: ParsedDocument): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  for (const node of document.structure.nodes) {
    let endLine = node.sectionEndLine;
    while (endLine > node.endLine && document.isBlankLine(endLine)) endLine--;
    if (endLine > node.line) ranges.push({ startLine: node.line, endLine });
  }
  return ranges;
}
