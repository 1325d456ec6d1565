import type { ParsedDocument } from '../../document.js';
import { contentOf } from '../../markers/scan.js';
import type { LineRange } from '../../numbering/extent.js';

/** A line shorter than this part of the usual width ends its paragraph. */
const FULL = 0.75;

/** The first paragraph of a text wrapped like a page that takes several lines; undefined where there is none. */
export function wrappedParagraph(document: ParsedDocument): LineRange | undefined {
  const width = usualWidth(document);
  for (let line = 0; line < document.scans.length; line++) {
    if (!isText(document, line)) continue;
    let end = line;
    while (goesOn(document, end, width)) end++;
    if (end > line) return { start: line, end };
  }
  return undefined;
}

function goesOn(document: ParsedDocument, line: number, width: number): boolean {
  const scan = document.scans[line];
  const next = document.scans[line + 1];
  if (!scan || !next || !isText(document, line + 1) || next.marker || next.hash || next.indent > 0) return false;
  return scan.end - scan.indent >= width * FULL && !/[。！？；：!?;:]$/.test(contentOf(scan));
}

/** Nine of ten lines are not longer. */
function usualWidth({ scans, zones }: ParsedDocument): number {
  const lengths = scans
    .filter((scan, line) => !scan.blank && zones.roles[line] === 'text')
    .map((scan) => scan.end - scan.indent)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function isText({ zones }: ParsedDocument, line: number): boolean {
  return zones.roles[line] === 'text';
}
