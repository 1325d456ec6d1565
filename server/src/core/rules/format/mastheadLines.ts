import type { ParsedDocument } from '../../document.js';
import type { OfficialDocument } from '../../documents/officialDocuments.js';

/** As many lines a masthead has at most: 份号 … 发文字号. */
const MOST = 10;

/** The lines with text above a document's title (版头), from the top; none where there is no title. */
export function mastheadLines(document: ParsedDocument, { lines, title }: OfficialDocument): readonly number[] {
  const found: number[] = [];
  if (!title) return found;
  for (let line = lines.start; line < title.line; line++) {
    if (!document.isBlankLine(line)) found.push(line);
    // What is longer is no masthead but another text.
    if (found.length > MOST) return [];
  }
  return found;
}
