import type { Span } from '../text/span.js';

const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
const DIGITS = /[\d０-９][\d０-９,.．]*/;

/** The digits of a quantity; of one in Chinese numerals all that stands before the unit. */
export function numberOf(text: string, { start, end }: Span, unit: string): Span {
  const written = text.slice(start, end);
  const match = DIGITS.exec(written);
  if (match) return { start: start + match.index, end: start + match.index + match[0].length };
  const at = written.lastIndexOf(unit);
  return { start, end: at > 0 ? start + at : end };
}

/** 万 and 亿 as a factor, also behind 余: 1e4 for 14万余头. A range has those of its first number, or of its second. */
export function scaleOf(written: string, unit: string): number {
  return 10 ** Array.from(scaleWord(written, unit)).reduce((sum, char) => sum + (POWERS[char] ?? 0), 0);
}

/** 万, 千, 万亿 … as they stand behind the digits; of Chinese numerals the last ones. */
export function scaleWord(written: string, unit: string): string {
  // The 千 of 千瓦 is no number, and of 百分之三十 all digits count ones.
  const at = written.lastIndexOf(unit);
  const number = at > 0 ? written.slice(0, at) : written;
  if (number.includes('分之')) return '';
  return /[\d０-９][余多]?([百千万亿]+)/.exec(number)?.[1] ?? /(?<![\d.])([百千万亿]+)[余多]?$/.exec(number)?.[1] ?? '';
}
