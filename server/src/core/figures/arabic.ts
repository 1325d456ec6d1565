import type { Span } from '../text/span.js';
import type { Quantity } from './quantities.js';
import { characterTable } from './characters.js';
import { CLASSIFIERS, LETTERS, MEASURES } from './units.js';

/*
 * Quantities in digits: 12.5亿元, 3至5家, 3000余人次, -3.2%. A report has thousands, and each is read where it stands
 * instead of tried by one large pattern.
 */

/** A unit and what must not stand behind it. */
interface Unit {
  readonly word: string;
  /** 人 is none before 民: UTF-16 units. */
  readonly not: readonly number[];
  readonly kind: 'measure' | 'other' | 'letters';
}

/** By their first character, in the order that they are tried: measures, measure words, letters, the longest first. */
const UNITS = unitsByFirst();
const SIGNS = characterTable('-－−');
const SIGN_BEFORE = characterTable('（(：:');
const BETWEEN = characterTable('—－–-～~至到');
/** Behind digits these make the next digits something else: the second half of 2024-05, 第3至5条, 10:30, 9时30分. */
const JOINTS = characterTable('-.,/—－–～~至到:：时点');
const LETTERS_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ALPHANUMERIC = characterTable(LETTERS_AND_DIGITS);
/** 第3次, 〔2026〕3号, A4纸 */
const PART_BEFORE = characterTable(`第〔[${LETTERS_AND_DIGITS}`);
const OF_UNIT = characterTable('瓦克米');
const [HUNDRED, THOUSAND, TEN_THOUSAND, HUNDRED_MILLION] = ['百', '千', '万', '亿'].map((char) => char.charCodeAt(0));
const [MORE, MANY, ORDINAL] = ['余', '多', '第'].map((char) => char.charCodeAt(0));
const POWERS = new Map([
  [HUNDRED, 2],
  [THOUSAND, 3],
  [TEN_THOUSAND, 4],
  [HUNDRED_MILLION, 8],
]);
const COMMA = 0x2c;
const POINT = 0x2e;
const PERCENT = 0x25;
const SLASH = 0x2f;
const BLANK = 0x20;
const PER = /\/(?:亩|吨|人|年|月|天|日|平方米|立方米|公里|千瓦时|户|小时)(?:·[月年天])?/y;

function unitsByFirst(): ReadonlyMap<number, readonly Unit[]> {
  const longest = (a: Unit, b: Unit): number => b.word.length - a.word.length;
  const make = (word: string, kind: Unit['kind'], not = ''): Unit => ({ word, kind, not: codesOf(not) });
  const all: readonly Unit[] = [
    ...MEASURES.map((word) => make(word, 'measure')).sort(longest),
    ...['%', '‰'].map((word) => make(word, 'other')),
    ...CLASSIFIERS.map(([word, not]) => make(word, 'other', not)).sort(longest),
    ...LETTERS.map((word) => make(word, 'letters')).sort(longest),
  ];
  const units = new Map<number, Unit[]>();
  for (const unit of all) {
    const first = unit.word.charCodeAt(0);
    const list = units.get(first);
    if (list) list.push(unit);
    else units.set(first, [unit]);
  }
  return units;
}

function codesOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
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
  if (SIGNS[line.charCodeAt(at - 1)] !== 1) return false;
  const before = line.charCodeAt(at - 2);
  return at === 1 || (before >= 0x4e00 && before <= 0x9fff) || SIGN_BEFORE[before] === 1;
}

/** A4纸, PM2.5, 第3次, 〔2026〕3号, 1.2.3: what stands before makes the digits something else. */
function isPart(line: string, at: number): boolean {
  if (at === 0) return false;
  const before = line.charCodeAt(at - 1);
  if (PART_BEFORE[before] === 1) return true;
  if (before === BLANK) return line.charCodeAt(at - 2) === ORDINAL;
  return JOINTS[before] === 1 && isDigit(line.charCodeAt(at - 2));
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
  if (line.charCodeAt(at) === PERCENT) at++;
  if (BETWEEN[line.charCodeAt(at)] !== 1 || !isDigit(line.charCodeAt(at + 1))) return undefined;
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
  let more = 0;
  const first = line.charCodeAt(at);
  if (first === MORE || first === MANY) {
    const behind = scaleEnd(line, at + 1);
    more = powerOf(line, at + 1, behind);
    at = behind;
  }
  if (line.charCodeAt(at) === BLANK) at++;
  const unit = unitAt(line, at);
  if (!unit) return undefined;
  const stop = at + unit.word.length;
  const upperPower = upper ? powerOf(line, upper.end, from) : 0;
  const value = valueOf(line, { start: digits, end }, powerOf(line, end, scaled) || upperPower || more);
  return {
    span: { start, end: unit.kind === 'measure' && line.charCodeAt(stop) === SLASH ? perEnd(line, stop) : stop },
    value: start < digits ? -value : value,
    ...(upper ? { upper: valueOf(line, { start: upper.digits, end: upper.end }, upperPower || more) } : {}),
    unit: unit.word,
  };
}

function unitAt(line: string, at: number): Unit | undefined {
  const units = UNITS.get(line.charCodeAt(at));
  if (!units) return undefined;
  for (const unit of units) {
    const { word, not, kind } = unit;
    if (word.length > 1 && !line.startsWith(word, at)) continue;
    if (kind === 'measure') return unit;
    const next = line.charCodeAt(at + word.length);
    if (kind === 'letters' ? ALPHANUMERIC[next] !== 1 : !not.includes(next)) return unit;
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
  if (at - from <= 3) while (line.charCodeAt(at) === COMMA && threeDigits(line, at + 1)) at += 4;
  if (line.charCodeAt(at) !== POINT || !isDigit(line.charCodeAt(at + 1))) return at;
  at++;
  while (isDigit(line.charCodeAt(at))) at++;
  return at;
}

function threeDigits(line: string, at: number): boolean {
  return isDigit(line.charCodeAt(at)) && isDigit(line.charCodeAt(at + 1)) && isDigit(line.charCodeAt(at + 2));
}

/** Behind 万, 亿, 百万, 千万, 万亿, 百, 千. The 千 of 千瓦 is part of the unit. */
function scaleEnd(line: string, from: number): number {
  const first = line.charCodeAt(from);
  const hundred = first === HUNDRED || first === THOUSAND;
  const at = hundred ? from + 1 : from;
  const code = line.charCodeAt(at);
  if (code === TEN_THOUSAND) return at + (line.charCodeAt(at + 1) === HUNDRED_MILLION ? 2 : 1);
  if (code === HUNDRED_MILLION) return at + 1;
  return hundred && OF_UNIT[code] !== 1 ? at : from;
}

/** The power of ten that 百, 千, 万, 亿 between two offsets stand for together. */
function powerOf(line: string, from: number, to: number): number {
  let power = 0;
  for (let at = from; at < to; at++) power += POWERS.get(line.charCodeAt(at)) ?? 0;
  return power;
}

/** Longer numbers are beyond what a double holds exactly. */
const MOST_DIGITS = 15;

/** The value of digits times a power of ten; reckoned in whole numbers, so that 1.1万 is 11000 exactly. */
function valueOf(line: string, { start, end }: Span, power: number): number {
  let value = 0;
  let decimals = -1;
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code === POINT) decimals = 0;
    else if (code !== COMMA) {
      value = value * 10 + code - 0x30;
      if (decimals >= 0) decimals++;
    }
  }
  if (end - start > MOST_DIGITS) return Number(`${line.slice(start, end).replaceAll(',', '')}e${power}`);
  const shift = power - Math.max(0, decimals);
  return shift < 0 ? value / 10 ** -shift : value * 10 ** shift;
}
