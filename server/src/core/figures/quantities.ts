import { parseHan } from '../numerals/han.js';
import type { LineScan } from '../markers/scan.js';
import type { Span } from '../text/span.js';
import { CLASSIFIERS, LETTERS, MEASURES } from './units.js';

/** A number with its unit in prose: 12.5亿元, 8.3%, 3至5家, 百分之三十. */
export interface Quantity {
  /** Characters of number and unit, UTF-16 units from the line's start. */
  readonly span: Span;
  /** The number with 百, 千, 万, 亿 worked in; of a range the first. 余 and 多 are not. */
  readonly value: number;
  /** The second number of a range. */
  readonly upper?: number;
  /** The unit without 万 and 亿: 元, 公里, 人次, %, 个百分点. 百分之 counts as %. */
  readonly unit: string;
}

const escapeAll = (units: readonly string[]): string =>
  [...units]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const MEASURE = escapeAll(MEASURES);
const CLASSIFIER = [...CLASSIFIERS]
  .sort(([a], [b]) => b.length - a.length)
  .map(([word, not]) => (not === undefined ? word : `${word}(?![${not}])`))
  .join('|');
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const SCALE = '(?:[百千]?万亿|[百千]?[万亿]|[百千](?![瓦克米]))?';
const BETWEEN = '(?:—|－|–|-|～|~|至|到)';

/**
 * What makes digits something else: A4纸, PM2.5, 第3次, 〔2026〕3号, 1.2.3, the second half of 2024-05 and of 第3至5条,
 * 10:30, 9时30分.
 */
const NOT_BEFORE = '(?<![\\dA-Za-z第〔\\[]|\\d[-.,/—－–～~至到:：时点])';
const SIGN = '([-－−](?=\\d)(?<=(?:^|[\\u4e00-\\u9fff（(：:])[-－−]))?';
const PER = '(?:/(?:亩|吨|人|年|月|天|日|平方米|立方米|公里|千瓦时|户|小时)(?:·[月年天])?)?';
/** Digits, 万 or 亿, 余 or 多, unit; with 至 between two of them a range. */
const ARABIC = new RegExp(
  `(?=[\\d－−-])${NOT_BEFORE}${SIGN}(${NUMBER})(${SCALE})(?:[%％]?${BETWEEN}(${NUMBER})(${SCALE}))?(?:[余多](${SCALE}))?` +
    `(?:([%％‰])|(${MEASURE})${PER}|(${CLASSIFIER})|(${escapeAll(LETTERS)})(?![A-Za-z0-9]))`,
  'g',
);
/** 三十万元, 两千亩, 百分之三十. 一元, 一升 and 最后一公里 are ways to speak. */
const HAN = new RegExp(
  `百分之([一二三四五六七八九十百零〇点]{1,8})|(?<![第百千万亿零〇一二两三四五六七八九十几数之]|最[后先])(?:([一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]{1,12})[余多]?(${MEASURE})|([一二两三四五六七八九十])(?![元克升])(${MEASURE}))`,
  'g',
);
const ANY_DIGIT = /\d/;
const ANY_HAN = new RegExp(`百分之|[十百千万亿一二两三四五六七八九][余多]?(?:${MEASURE})`);
const FULL_WIDTH = /[０-９．％]/g;

/** The powers of ten that a word stands for. */
const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

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
  const line = text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const found: Quantity[] = [];
  if (ANY_DIGIT.test(line)) {
    ARABIC.lastIndex = from;
    for (let match = ARABIC.exec(line); match; match = ARABIC.exec(line)) {
      const [all, sign, number = '', scale, upper, upperScale, more, percent, measure, word, letters] = match;
      found.push({
        span: { start: match.index, end: match.index + all.length },
        value: (sign ? -1 : 1) * scaled(number, scale || upperScale || more),
        ...(upper === undefined ? {} : { upper: scaled(upper, upperScale || more) }),
        unit: percent ?? measure ?? word ?? letters ?? '',
      });
    }
  }
  if (ANY_HAN.test(line)) {
    HAN.lastIndex = from;
    for (let match = HAN.exec(line); match; match = HAN.exec(line)) {
      const [all, percent, several, measure, single, singleMeasure] = match;
      const value = percent === undefined ? hanValue(several ?? single ?? '') : hanDecimal(percent);
      if (value === undefined) continue;
      found.push({
        span: { start: match.index, end: match.index + all.length },
        value,
        unit: percent === undefined ? (measure ?? singleMeasure ?? '') : '%',
      });
    }
    found.sort((a, b) => a.span.start - b.span.start);
  }
  return found;
}

/** The value of digits and 百, 千, 万, 亿; read at once, so that 1.1万 is 11000 exactly. */
function scaled(digits: string, scale = ''): number {
  const exponent = Array.from(scale).reduce((sum, char) => sum + (SCALES[char] ?? 0), 0);
  return Number(`${digits.replaceAll(',', '')}e${exponent}`);
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
