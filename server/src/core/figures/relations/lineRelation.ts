import type { LineScan } from '../../markers/scan.js';
import { characterTable } from '../characters.js';
import type { LineFigure } from '../lineFigures.js';
import { scaleWord } from '../written.js';
import type { Relation } from '../relation.js';

/** A relation among the figures of one line. Offsets count from the line's start. */
export interface LineRelation extends Omit<Relation, 'result' | 'from' | 'correction' | 'explained'> {
  readonly result: LineFigure;
  readonly from: readonly LineFigure[];
  /** The changes of one digit that would make it hold; empty where it holds. */
  readonly slips: readonly Slip[];
}

/** A line with its figures, as the finders of relations see it. */
export interface FigureLine {
  readonly scan: LineScan;
  readonly text: string;
  readonly figures: readonly LineFigure[];
}

/** The characters between a figure and the one before it, or the line's beginning. */
export function gapBefore({ figures }: FigureLine, index: number): string {
  return figures[index]?.gap ?? '';
}

const LONGEST_SENTENCE = 600;

/** 。, and where asked ；: the marks that end a sentence. */
const STOPS = characterTable('。');
const CLAUSE_STOPS = characterTable('。；');

/**
 * Where the sentence around an offset ends; a line without marks can be a whole document, and is not searched through.
 *
 * @param clauses ；ends it too
 */
export function sentenceEnd(text: string, from: number, clauses = false): number {
  const marks = clauses ? CLAUSE_STOPS : STOPS;
  const end = Math.min(text.length, from + LONGEST_SENTENCE);
  for (let at = from; at < end; at++) if (marks[text.charCodeAt(at)] === 1) return at;
  return end;
}

/** Where it begins. */
export function sentenceStart(text: string, from: number, clauses = false): number {
  const marks = clauses ? CLAUSE_STOPS : STOPS;
  const end = Math.max(0, from - LONGEST_SENTENCE);
  for (let at = from - 1; at >= end; at--) if (marks[text.charCodeAt(at)] === 1) return at + 1;
  return end;
}

/** A number that stands for itself: no range, nothing that 约 or 余 leaves open. */
export function isExact({ approximation, upper }: LineFigure): boolean {
  return approximation === 'exact' && upper === undefined;
}

/**
 * What the true value of a figure may be, in its own unit: what rounding hides, and what 约, 近, 余 leave open up to the
 * next step of its first digits.
 */
export function range({
  value,
  step,
  counted,
  approximation,
}: Pick<LineFigure, 'value' | 'step' | 'counted' | 'approximation'>): readonly [low: number, high: number] {
  const half = counted ? 0 : step / 2;
  if (approximation === 'exact') return [value - half, value + half];
  const open = lastDigit(value, step);
  if (approximation === 'above') return [value - half, value + open];
  if (approximation === 'below') return [value - open, value + half];
  return [value - open / 2, value + open / 2];
}

/** What the last digit that is no zero counts: 1000 in 13000. */
function lastDigit(value: number, step: number): number {
  let unit = step;
  while (value !== 0 && unit < Math.abs(value) && Math.round(value / unit) % 10 === 0) unit *= 10;
  return unit;
}

/** Equal but for what binary fractions lose. */
export function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** At most, but for what binary fractions lose. */
export function atMost(a: number, b: number): boolean {
  return a <= b || near(a, b);
}

/** A number in the scale that a figure is written in: 10.7 for 107000 beside 5.7万. */
export function inScaleOf(line: FigureLine, figure: LineFigure, value: number): string {
  const { decimals, scale, word } = writing(line, figure);
  const places = Math.max(decimals, figure.unit === '%' || figure.unit === '‰' ? 2 : 0);
  return `${plain(value / scale, places)}${word}`;
}

/** The number as it is written, 万 and 亿 included, without its unit. */
export function written(line: FigureLine, figure: LineFigure): string {
  const { word } = writing(line, figure);
  return `${line.text.slice(figure.number.start, figure.number.end)}${word}`;
}

function plain(value: number, places: number): string {
  const rounded = Number(value.toFixed(Math.min(places, 10)));
  return near(rounded, value) || places > 0 ? String(rounded) : String(Number(value.toFixed(2)));
}

interface Writing {
  readonly decimals: number;
  readonly scale: number;
  /** 万, 亿 … */
  readonly word: string;
}

function writing({ text }: FigureLine, { number, step, unit, span }: LineFigure): Writing {
  const decimals = /\.(\d+)$/.exec(text.slice(number.start, number.end))?.[1]?.length ?? 0;
  const word = scaleWord(text.slice(span.start, span.end), unit);
  return { decimals, scale: step * 10 ** decimals, word: /\d$/.test(text.slice(number.start, number.end)) ? word : '' };
}

/** A figure that fits once one of its digits is another. */
export interface Slip {
  readonly figure: LineFigure;
  readonly text: string;
}

const MOST_SLIPS = 12;

/**
 * The changes of one digit of one figure that make a relation hold.
 *
 * @param fits whether the relation holds for these values, in the order of `figures`
 */
export function slipsOf(
  { text }: FigureLine,
  figures: readonly LineFigure[],
  fits: (values: readonly number[]) => boolean,
): readonly Slip[] {
  const values = figures.map(({ value }) => value);
  const slips: Slip[] = [];
  figures.forEach((figure, i) => {
    const digits = text.slice(figure.number.start, figure.number.end);
    if (!/^[\d,.]{1,16}$/.test(digits)) return;
    const scale = figure.value / (Number(digits.replaceAll(',', '')) || 1);
    for (let at = 0; at < digits.length && slips.length < MOST_SLIPS; at++) {
      if (!/\d/.test(digits[at] ?? '')) continue;
      for (let digit = 0; digit <= 9; digit++) {
        if (digits[at] === String(digit) || (digit === 0 && at === 0 && digits.length > 1 && digits[1] !== '.'))
          continue;
        const other = `${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`;
        const value = Number(other.replaceAll(',', '')) * scale;
        if (fits(values.map((own, k) => (k === i ? value : own)))) slips.push({ figure, text: other });
      }
    }
  });
  return slips;
}

/** The figures before a place among them, nearest first, no further than some characters. */
function figuresBefore({ figures, text }: FigureLine, index: number, longest: number): readonly LineFigure[] {
  const stop = (figures[index]?.span.start ?? text.length) - longest;
  const found: LineFigure[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const figure = figures[i];
    if (!figure || figure.span.start < stop) break;
    found.push(figure);
  }
  return found;
}

/** Those of the same sentence. */
export function before(line: FigureLine, index: number, longest = 160): readonly LineFigure[] {
  const end = line.figures[index]?.span.start ?? line.text.length;
  const from = Math.max(0, end - longest);
  const stop = from + line.text.slice(from, end).lastIndexOf('。');
  return figuresBefore(line, index, longest).filter(({ span }) => span.start > stop);
}
