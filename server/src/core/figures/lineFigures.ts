import type { LineScan } from '../markers/scan.js';
import type { Span } from '../text/span.js';
import type { Approximation, Figure, FigureRole } from './figure.js';
import { characterTable } from './characters.js';
import { approximationOf, roleOf } from './phrases.js';
import { nounOf, periodBefore, placeBefore } from './counted.js';
import { quantitiesOf, type Quantity } from './quantities.js';
import { BASE_UNITS, COUNTED } from './units.js';
import { numberOf, scaleOf } from './written.js';

/** Behind these a clause begins. */
const MARKS = characterTable('，,。；;：:、！？!?（）()“”"\n');
const LONGEST_LEAD = 40;
const EMPTY: readonly LineFigure[] = [];

/**
 * A figure as its own line shows it. Offsets count from the line's start; period and place are what the line names.
 * Most figures are in no relation, so what the words around say is read when somebody asks.
 */
export class LineFigure implements Omit<Figure, 'line' | 'nounSpan'> {
  readonly span: Span;
  readonly value: number;
  readonly upper?: number;
  readonly unit: string;
  readonly base: { readonly unit: string; readonly value: number };
  private knownStep: number | undefined;
  private knownRole: FigureRole | undefined;
  private knownApproximation: Approximation | undefined;
  private knownClause = -1;
  private knownLead: string | undefined;
  private knownGap: string | undefined;
  private knownNoun: { readonly noun: string; readonly nounSpan?: Span } | undefined;

  constructor(
    readonly text: string,
    { span, value, upper, unit }: Quantity,
    /** The figure before in the line, and behind which offset the words belong to this one. */
    readonly previous: LineFigure | undefined,
    readonly index: number,
    private readonly from: number,
  ) {
    this.span = span;
    this.value = value;
    if (upper !== undefined) this.upper = upper;
    this.unit = unit;
    const [base, factor] = BASE_UNITS[unit] ?? [unit, 1];
    this.base = { unit: base, value: value * factor };
  }

  /** Number and unit as they are written. */
  get written(): string {
    return this.text.slice(this.span.start, this.span.end);
  }

  get number(): Span {
    return numberOf(this.text, this.span, this.unit);
  }

  get step(): number {
    return (this.knownStep ??= scaleOf(this.written, this.unit) / 10 ** decimalsOf(this.text, this.number));
  }

  get counted(): boolean {
    return COUNTED.has(this.unit) && this.step === 1;
  }

  get approximation(): Approximation {
    // 三分之二 is as exact as people speak.
    if (/[^百千]分之/.test(this.written)) return 'about';
    return (this.knownApproximation ??= /[余多]/.test(this.written)
      ? 'above'
      : approximationOf(this.lead, this.text.slice(this.span.end, this.span.end + 4)));
  }

  get role(): FigureRole {
    return (this.knownRole ??= roleOf(this.lead, this.gap, this.previous !== undefined));
  }

  /** Where its clause begins, behind a mark of punctuation or the figure before. */
  get clause(): number {
    if (this.knownClause < 0) {
      const { start } = this.span;
      const from = Math.max(this.from, start - LONGEST_LEAD);
      let at = start;
      while (at > from && MARKS[this.text.charCodeAt(at - 1)] === 0) at--;
      this.knownClause = at;
    }
    return this.knownClause;
  }

  /** The characters of its clause before it, blanks at the end left out. */
  get lead(): string {
    return (this.knownLead ??= this.text.slice(this.clause, this.span.start).trimEnd());
  }

  /** Everything between the figure before, or the line's beginning, and this one. */
  get gap(): string {
    return (this.knownGap ??= this.text.slice(this.from, this.span.start).trimEnd());
  }

  get noun(): string {
    return (this.knownNoun ??= nounOf(this)).noun;
  }

  get nounSpan(): Span | undefined {
    return (this.knownNoun ??= nounOf(this)).nounSpan;
  }

  get period(): string {
    return periodBefore(this.text, this.span.start);
  }

  get place(): string {
    return placeBefore(this);
  }
}

function decimalsOf(text: string, { start, end }: Span): number {
  const point = text.slice(start, end).search(/[.．]/);
  return point < 0 ? 0 : end - start - point - 1;
}

const known = new WeakMap<LineScan, readonly LineFigure[]>();

/** The figures of a line in text order. Kept with the line's scan; pure and total. */
export function lineFigures(scan: LineScan): readonly LineFigure[] {
  let found = known.get(scan);
  if (!found) {
    found = scan.blank ? EMPTY : read(scan);
    known.set(scan, found);
  }
  return found;
}

function read(scan: LineScan): readonly LineFigure[] {
  const quantities = quantitiesOf(scan);
  if (quantities.length === 0) return EMPTY;
  const figures: LineFigure[] = [];
  let previous: LineFigure | undefined;
  for (const [index, quantity] of quantities.entries()) {
    previous = new LineFigure(scan.text, quantity, previous, index, previous?.span.end ?? scan.indent);
    figures.push(previous);
  }
  return figures;
}
