import type { ParsedDocument } from '../document.js';
import { extentOf, type LineRange } from '../numbering/extent.js';
import type { HeadingNode } from '../structure/node.js';
import { ancestors } from '../structure/query.js';
import { lastContentLine, partsOf, rangeAt } from '../documents/parts.js';

const known = new WeakMap<ParsedDocument, readonly LineRange[]>();

/**
 * The lines of every section by its heading's index, as a writer sees them: 0-based, both included. A title's are its
 * document with the sign-off, without annexes and colophon; those of other headings end before 附件说明, 署名 and
 * 成文日期. Sections nest. Computed once a document.
 */
export function sectionRanges(document: ParsedDocument): readonly LineRange[] {
  let ranges = known.get(document);
  if (!ranges) {
    ranges = findRanges(document);
    known.set(document, ranges);
  }
  return ranges;
}

/** The lines of the document inside the file that a heading belongs to: those of its title, of its annex, or all. */
export function documentRange(document: ParsedDocument, node: HeadingNode): LineRange {
  const above = ancestors(document.structure, node);
  const title = node.kind === 'title' ? node : above.find(({ kind }) => kind === 'title');
  const range = title && sectionRanges(document)[title.index];
  if (range && node.line <= range.end) return range;
  return rangeAt(partsOf(document).annexes, node.line) ?? { start: 0, end: document.lines.count - 1 };
}

function findRanges(document: ParsedDocument): readonly LineRange[] {
  const parts = partsOf(document);
  // What a title's document ends before, in text order.
  const stops = [...parts.annexes, ...parts.colophons].map(({ start }) => start).sort((a, b) => a - b);
  const found: LineRange[] = [];
  let stop = 0;
  for (const node of document.structure.nodes) {
    if (node.kind === 'title') {
      while ((stops[stop] ?? Infinity) <= node.line) stop++;
      const last = Math.min(node.sectionEndLine, (stops[stop] ?? Infinity) - 1);
      found.push({ start: node.line, end: Math.max(node.endLine, lastContentLine(document, node.line, last)) });
      continue;
    }
    const own = extentOf(document, node);
    const around = found[node.parent];
    // Below an annex's label without a title headings hang below a title whose document has ended.
    const within = around !== undefined && node.line <= around.end;
    found.push(within ? { start: own.start, end: Math.min(own.end, around.end) } : own);
  }
  return found;
}
