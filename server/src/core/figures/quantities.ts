import { parseHan } from '../numerals/han.js';
import type { LineScan } from '../markers/scan.js';
import type { Span } from '../text/span.js';
import { findArabic } from './arabic.js';
import { MEASURES } from './units.js';

/** A number with its unit in prose: 12.5亿元, 8.3%, 3至5家, 百分之三十. */
export interface Quantity {
  /** Characters of number and unit, UTF-16 units from the line's start. */
  readonly span: Span;
  /** The number with 百, 千, 万, 亿 worked in; of a range the first. 余 and 多 are not. */
  readonly value: number;
  /** The second number of a range. */
  readonly upper?: number;
  /** The unit without 万 and 亿: 元, 公里, 人次, %, 个百分点. 百分之 counts as %, and so does 三分之二. */
  readonly unit: string;
}

const escapeAll = (units: readonly string[]): string =>
  [...units]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const MEASURE = escapeAll(MEASURES);
/** 三十万元, 两千亩, 百分之三十, 三分之二. 一元, 一升 and 最后一公里 are ways to speak. */
const HAN = new RegExp(
  `(?=[百千一二两三四五六七八九十])(?:(百|千)分之([一二三四五六七八九十百零〇点]{1,8})|(?<![一二三四五六七八九十百千])([二三四五六七八九十]{1,2})分之([一二三四五六七八九])|(?<![第百千万亿零〇一二两三四五六七八九十几数之]|最[后先])(?:([一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]{1,12})[余多]?(${MEASURE})|([一二两三四五六七八九十])(?![元克升])(${MEASURE})))`,
  'g',
);
/** Not 12.5亿元, which is in digits. */
const ANY_HAN = new RegExp(`分之|[十百千万亿一二两三四五六七八九](?<!\\d[百千万亿]{1,2})[余多]?(?:${MEASURE})`);
const FULL_WIDTH = /[０-９．％]/g;
const ANY_FULL_WIDTH = /[０-９．％]/;

const known = new WeakMap<LineScan, readonly Quantity[]>();

/**
 * The quantities of a line, in text order and apart from each other: numbers with units, percentages, sums of money.
 * Markers, dates, clock times, document numbers, ordinals (第3次) and telephone numbers are none. Pure and total; kept
 * with the line's scan.
 */
export function quantitiesOf(scan: LineScan): readonly Quantity[] {
  let found = known.get(scan);
  if (!found) {
    found = scan.blank ? [] : findQuantities(scan.text, scan.indent);
    known.set(scan, found);
  }
  return found;
}

/** {@link quantitiesOf} for a string, from an offset on. */
export function findQuantities(text: string, from = 0): readonly Quantity[] {
  // Of the same length, so that offsets stay.
  const line = ANY_FULL_WIDTH.test(text)
    ? text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    : text;
  const found: Quantity[] = [];
  findArabic(line, from, found);
  if (ANY_HAN.test(line)) {
    HAN.lastIndex = from;
    for (let match = HAN.exec(line); match; match = HAN.exec(line)) {
      const [all, of = '', share, divisor, dividend, several, measure, single, singleMeasure] = match;
      const value = divisor
        ? ((hanValue(dividend ?? '') ?? 0) / (hanValue(divisor) ?? 1)) * 100
        : share === undefined
          ? hanValue(several ?? single ?? '')
          : hanDecimal(share);
      if (value === undefined) continue;
      found.push({
        span: { start: match.index, end: match.index + all.length },
        value,
        unit: divisor || of === '百' ? '%' : of === '千' ? '‰' : (measure ?? singleMeasure ?? ''),
      });
    }
    found.sort((a, b) => a.span.start - b.span.start);
  }
  return found;
}

/** 三千五百万: what stands before 亿 and before 万, and the rest. */
function hanValue(numeral: string): number | undefined {
  const match = /^(?:(.+?)(万?亿))?(?:(.+?)(万))?(.*)$/.exec(numeral.replaceAll('两', '二'));
  let sum = 0;
  for (const [part, scale] of [
    [match?.[1], match?.[2] === '万亿' ? 1e12 : 1e8],
    [match?.[3], 1e4],
    [match?.[5], 1],
  ] as const) {
    if (part === undefined || part === '') continue;
    const value = parseHan(part.replace(/^零/, ''))?.value;
    if (value === undefined) return undefined;
    sum += value * scale;
  }
  return sum > 0 ? sum : undefined;
}

/** 三十, 三点五: the number behind 百分之. */
function hanDecimal(numeral: string): number | undefined {
  const [whole = '', fraction = ''] = numeral.split('点');
  const digits = Array.from(fraction, (char) => '零一二三四五六七八九'.indexOf(char === '〇' ? '零' : char));
  const value = whole === '零' ? 0 : hanValue(whole);
  if (value === undefined || digits.some((digit) => digit < 0)) return undefined;
  return digits.length === 0 ? value : Number(`${value}.${digits.join('')}`);
}
