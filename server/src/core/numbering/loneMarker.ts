import type { ParsedDocument } from '../document.js';
import type { Span } from '../text/span.js';

/** The characters of a line that holds a marker and blanks only, indentation included; undefined for other lines. */
export function loneMarkerAt(document: ParsedDocument, line: number): Span | undefined {
  const scan = document.scans[line];
  if (!scan?.marker || scan.marker.span.end < scan.end || line >= document.lines.count) return undefined;
  return document.lines.spanOf(line);
}
