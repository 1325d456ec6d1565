import type { Quantity } from './quantities.js';
import { CLASSIFIERS, LETTERS, MEASURES } from './units.js';

/*
 * Quantities in digits: 12.5亿元, 3至5家, 3000余人次, -3.2%. A report has thousands, and each is read where it stands
 * instead of tried by one large pattern.
 */

/** A unit and what must not stand behind it. */
interface Unit {
  readonly word: string;
  /** 人 is none before 民. */
  readonly not: string;
  readonly kind: 'measure' | 'classifier' | 'letters';
}

/** By their first character, in the order that they are tried: measures, measure words, letters, the longest first. */
const UNITS = unitsByFirst();
/** The powers of ten that a word stands for. */
const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
const SIGNS = '-－−';
const BETWEEN = '—－–-～~至到';
/** Behind digits these make the next digits something else: the second half of 2024-05, 第3至5条, 10:30, 9时30分. */
const JOINTS = '-.,/—－–～~至到:：时点';
const PER = /\/(?:亩|吨|人|年|月|天|日|平方米|立方米|公里|千瓦时|户|小时)(?:·[月年天])?/y;

function unitsByFirst(): ReadonlyMap<string, readonly Unit[]> {
  const longest = (a: Unit, b: Unit): number => b.word.length - a.word.length;
  const all: readonly Unit[] = [
    ...MEASURES.map((word): Unit => ({ word, not: '', kind: 'measure' })).sort(longest),
    ...CLASSIFIERS.map(([word, not = '']): Unit => ({ word, not, kind: 'classifier' })).sort(longest),
    ...LETTERS.map((word): Unit => ({ word, not: '', kind: 'letters' })).sort(longest),
  ];
  const units = new Map<string, Unit[]>();
  for (const unit of all) {
    const first = unit.word[0] ?? '';
    const list = units.get(first);
    if (list) list.push(unit);
    else units.set(first, [unit]);
  }
  return units;
}

/** Reads the quantities in digits of a line (ASCII digits) from an offset on, in text order. */
export function findArabic(line: string, from: number, found: Quantity[]): void {
  for (let at = from; at < line.length; at++) {
    if (!isDigit(line.charCodeAt(at))) continue;
    const quantity =
      (at > from && hasSign(line, at) ? quantityAt(line, at - 1, at) : undefined) ?? quantityAt(line, at, at);
    if (quantity) {
      found.push(quantity);
      at = quantity.span.end - 1;
    } else {
      while (isDigit(line.charCodeAt(at + 1))) at++;
    }
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A minus: a sign before the digits, behind a character of text, a bracket or a colon. */
function hasSign(line: string, at: number): boolean {
  if (!SIGNS.includes(line[at - 1] as string)) return false;
  const before = line.charCodeAt(at - 2);
  return at === 1 || (before >= 0x4e00 && before <= 0x9fff) || '（(：:'.includes(line[at - 2] as string);
}

/** A4纸, PM2.5, 第3次, 〔2026〕3号, 1.2.3: what stands before makes the digits something else. */
function isPart(line: string, at: number): boolean {
  if (at === 0) return false;
  const before = line[at - 1] as string;
  const code = line.charCodeAt(at - 1);
  if (isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return true;
  if (before === '第' || before === '〔' || before === '[') return true;
  if (before === ' ') return line[at - 2] === '第';
  return isDigit(line.charCodeAt(at - 2)) && JOINTS.includes(before);
}

function quantityAt(line: string, start: number, digits: number): Quantity | undefined {
  if (isPart(line, start)) return undefined;
  const end = numberEnd(line, digits);
  const scaled = scaleEnd(line, end);
  const ranged = rangeAt(line, { start, digits, end, scaled });
  if (ranged) return ranged;
  return withUnit(line, { start, digits, end, scaled }, scaled);
}

interface Digits {
  readonly start: number;
  readonly digits: number;
  readonly end: number;
  /** Behind 万 and 亿. */
  readonly scaled: number;
}

/** 3至5家, 5%—8%: the unit stands behind the second number, and 万 too where the first has none. */
function rangeAt(line: string, first: Digits): Quantity | undefined {
  let at = first.scaled;
  if (line[at] === '%') at++;
  if (at >= line.length || !BETWEEN.includes(line[at] as string) || !isDigit(line.charCodeAt(at + 1))) return undefined;
  const digits = at + 1;
  const end = numberEnd(line, digits);
  return withUnit(line, first, scaleEnd(line, end), { digits, end });
}

/** 余 or 多, perhaps a blank that a PDF left, and the unit; undefined without one. */
function withUnit(
  line: string,
  { start, digits, end, scaled }: Digits,
  from: number,
  upper?: { readonly digits: number; readonly end: number },
): Quantity | undefined {
  let at = from;
  let more = '';
  if (line[at] === '余' || line[at] === '多') {
    const behind = scaleEnd(line, at + 1);
    more = line.slice(at + 1, behind);
    at = behind;
  }
  const [unit, stop] = unitAt(line, at) ?? (line[at] === ' ' ? unitAt(line, at + 1) : undefined) ?? [];
  if (unit === undefined || stop === undefined) return undefined;
  const upperScale = upper ? line.slice(upper.end, from) : '';
  const value = valueOf(line.slice(digits, end), line.slice(end, scaled) || upperScale || more);
  return {
    span: { start, end: stop },
    value: start < digits ? -value : value,
    ...(upper ? { upper: valueOf(line.slice(upper.digits, upper.end), upperScale || more) } : {}),
    unit,
  };
}

function unitAt(line: string, at: number): readonly [unit: string, end: number] | undefined {
  const first = line[at];
  if (first === undefined) return undefined;
  if (first === '%' || first === '‰') return [first, at + 1];
  const units = UNITS.get(first);
  if (!units) return undefined;
  for (const { word, not, kind } of units) {
    if (word.length > 1 && !line.startsWith(word, at)) continue;
    const end = at + word.length;
    const next = line[end] ?? '';
    if (kind === 'measure') return [word, next === '/' ? perEnd(line, end) : end];
    if (kind === 'classifier' ? next === '' || !not.includes(next) : !/[A-Za-z0-9]/.test(next)) return [word, end];
  }
  return undefined;
}

function perEnd(line: string, at: number): number {
  PER.lastIndex = at;
  return PER.test(line) ? PER.lastIndex : at;
}

/** 12, 3,450.6 */
function numberEnd(line: string, from: number): number {
  let at = from;
  while (isDigit(line.charCodeAt(at))) at++;
  if (at - from <= 3) while (line[at] === ',' && threeDigits(line, at + 1)) at += 4;
  if (line[at] !== '.' || !isDigit(line.charCodeAt(at + 1))) return at;
  at++;
  while (isDigit(line.charCodeAt(at))) at++;
  return at;
}

function threeDigits(line: string, at: number): boolean {
  return isDigit(line.charCodeAt(at)) && isDigit(line.charCodeAt(at + 1)) && isDigit(line.charCodeAt(at + 2));
}

/** Behind 万, 亿, 百万, 千万, 万亿, 百, 千. The 千 of 千瓦 is part of the unit. */
function scaleEnd(line: string, from: number): number {
  let at = from;
  const first = line[at];
  const hundred = first === '百' || first === '千';
  if (hundred) at++;
  if (line[at] === '万') return at + (line[at + 1] === '亿' ? 2 : 1);
  if (line[at] === '亿') return at + 1;
  return hundred && !'瓦克米'.includes(line[at] ?? ' ') ? at : from;
}

/** The value of digits and 百, 千, 万, 亿; read at once, so that 1.1万 is 11000 exactly. */
function valueOf(digits: string, scale: string): number {
  const plain = digits.includes(',') ? digits.replaceAll(',', '') : digits;
  if (scale === '') return Number(plain);
  let exponent = 0;
  for (const char of scale) exponent += SCALES[char] ?? 0;
  return Number(`${plain}e${exponent}`);
}
