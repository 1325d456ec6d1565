import type { ParsedDocument } from '../document.js';
import type { Span } from '../text/span.js';
import type { OfficialDocument } from './officialDocuments.js';

/** （试行）, 【2024】 and the like, which stand behind a title's last word. */
const TAIL = /(?:[（(【〔][^）)】〕]{1,24}[）)】〕])+$/;

/** The title without blanks and without what stands in brackets behind it. */
export function bareTitle({ titleText }: Pick<OfficialDocument, 'titleText'>): string {
  return titleText.replace(TAIL, '');
}

/**
 * What a pattern that ends with `$` finds at the end of a title, brackets behind it left out: the match and where it
 * stands. Undefined where it finds nothing, or only across a line break.
 */
export function matchTitleEnd(
  document: ParsedDocument,
  { title }: OfficialDocument,
  pattern: RegExp,
): { readonly words: string; readonly span: Span } | undefined {
  const scan = title && document.scans[title.titleEndLine];
  if (!scan) return undefined;
  const match = pattern.exec(scan.text.slice(scan.indent, scan.end).replace(TAIL, ''));
  if (!match) return undefined;
  const start = document.lines.startOf(title.titleEndLine) + scan.indent + match.index;
  return { words: match[0], span: { start, end: start + match[0].length } };
}
