import type { ParsedDocument } from '../../document.js';
import { lineContent, type OfficialDocument } from '../../documents/officialDocuments.js';

/** A printing organ, a blank, a date and perhaps 印发: 青禾县人民政府办公室　　2024年1月5日印发 (GB/T 9704-2012 7.4.3). */
const PRINTING = /^[\u4e00-\u9fff（）×]{3,24}[ \t\u3000]+((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[ \u3000]?(印发)?$/;
/** As many lines a colophon has at most, long lists of copies included. */
const MOST = 10;

/** The line's characters are those of 印发机关 and 印发日期. */
export function isPrinting(content: string): boolean {
  return PRINTING.test(content);
}

/** The line lacks the word 印发 behind its date; the date's characters, undefined where it does not. */
export function unprintedDate(content: string): string | undefined {
  const match = PRINTING.exec(content);
  return match && match[2] === undefined ? match[1] : undefined;
}

/**
 * The lines with text of a document's colophon (版记): from its first 抄送 or 印发 to the document's end. None where
 * more follows than a colophon holds.
 */
export function colophonLines(document: ParsedDocument, { colophon, lines }: OfficialDocument): readonly number[] {
  const found: number[] = [];
  for (let line = colophon[0] ?? lines.end + 1; line <= lines.end; line++) {
    if (document.isBlankLine(line)) continue;
    const role = document.zones.roles[line];
    if ((role !== 'colophon' && role !== 'text') || document.scans[line]?.marker || found.length === MOST) return [];
    if (role === 'text' && /[。！？].*[。！？]/.test(lineContent(document, line))) return [];
    found.push(line);
  }
  return found;
}
