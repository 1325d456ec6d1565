import type { LineFigure } from '../lineFigures.js';
import { atMost, isExact, range, slipsOf, written, type FigureLine, type LineRelation } from './lineRelation.js';

const RATIOS = new Set(['%', '％', '‰', '个百分点', '个基点', '倍']);

/** What a rate may be the rate of. */
export interface Choice {
  /** What the part may be measured by, the likeliest first. */
  readonly wholes: readonly LineFigure[];
  /** The words leave no other reading. */
  readonly certain: boolean;
  /** They make the only whole likely, and a slip of a digit would make it sure. */
  readonly likely?: boolean;
}

/** The relation of a rate, a part and the whole that fits; where none does, the one that ought to. */
export function relate(
  line: FigureLine,
  rate: LineFigure,
  part: LineFigure,
  { wholes, certain, likely }: Choice,
): LineRelation | undefined {
  const possible = wholes.filter(({ base }) => base.value > 0);
  const fitting = possible.find((whole) => fits(rate, [part], [whole]));
  if (fitting)
    return relation(line, rate, [part], [fitting], {
      holds: true,
      closed: (certain || likely === true) && isExact(part) && isExact(fitting),
    });
  if ((!certain && !likely) || !isExact(rate) || !isExact(part)) return undefined;
  const slipped = possible.flatMap((whole) => {
    if (!isExact(whole)) return [];
    const slips = slipsFor(line, rate, [part], [whole]);
    return slips.length > 0 || certain ? [{ whole, slips }] : [];
  });
  const [only] = slipped;
  if (!only || slipped.length !== 1) return undefined;
  // Without a slip to explain it, the rate may be of something that the sentence does not tell.
  if (only.slips.length === 0 && !(certain && rate.value <= 100 && part.base.value <= only.whole.base.value))
    return undefined;
  return relation(line, rate, [part], [only.whole], { holds: false, closed: true, slips: only.slips });
}

/** An amount: no ratio, no range, no change. */
export function isPlain({ unit, upper, role }: LineFigure): boolean {
  return !RATIOS.has(unit) && upper === undefined && role !== 'change';
}

const sum = (figures: readonly LineFigure[]): number => figures.reduce((total, { base }) => total + base.value, 0);

function times({ unit }: LineFigure): number {
  return unit === '‰' ? 1000 : 100;
}

/** The rate is what the figures come to, rounded or cut off, within what they leave open themselves. */
export function fits(rate: LineFigure, parts: readonly LineFigure[], wholes: readonly LineFigure[]): boolean {
  const ratio = (sum(parts) / sum(wholes)) * times(rate);
  // Most pairs are nowhere near.
  if (Math.abs(ratio - rate.value) > 0.7 * Math.max(ratio, rate.value)) return false;
  const bounds = (figures: readonly LineFigure[], side: 0 | 1): number =>
    figures.reduce((total, figure) => total + range(figure)[side] * (figure.base.value / figure.value || 1), 0);
  const least = (bounds(parts, 0) / bounds(wholes, 1)) * times(rate);
  const most = (bounds(parts, 1) / bounds(wholes, 0)) * times(rate);
  const [low, high] = range(rate);
  // Cut off instead of rounded, or a last digit changed so that shares come to 100: up to a whole step.
  const more = rate.step * 0.499;
  return atMost(least, high + more) && atMost(low - more, most);
}

/** The slips that would make it fit; where none does exactly, those that come as near as {@link fits} asks. */
export function slipsFor(
  line: FigureLine,
  rate: LineFigure,
  parts: readonly LineFigure[],
  wholes: readonly LineFigure[],
): LineRelation['slips'] {
  const figures = [rate, ...parts, ...wholes];
  const factors = figures.map(({ base, value }) => base.value / value || 1);
  const slips = (slack: (share: number) => number): LineRelation['slips'] =>
    slipsOf(line, figures, (values) => {
      const based = values.map((value, i) => value * (factors[i] ?? 1));
      const part = based.slice(1, 1 + parts.length).reduce((a, b) => a + b, 0);
      const whole = based.slice(1 + parts.length).reduce((a, b) => a + b, 0);
      const share = (part / whole) * times(rate);
      return whole > 0 && atMost(Math.abs(share - (values[0] ?? 0)), slack(share));
    });
  const rounded = slips(() => rate.step / 2);
  if (rounded.length > 0) return rounded;
  // What fits() lets pass besides: a step of the rate, and what rounding hides of the others.
  const hidden = [...parts, ...wholes].reduce(
    (sum, { value, step, counted }) => sum + (counted || value === 0 ? 0 : step / 2 / Math.abs(value)),
    0,
  );
  return slips((share) => rate.step * 0.999 + share * hidden);
}

export function relation(
  line: FigureLine,
  rate: LineFigure,
  parts: readonly LineFigure[],
  wholes: readonly LineFigure[],
  {
    holds,
    closed,
    slips = [],
  }: { readonly holds: boolean; readonly closed: boolean; readonly slips?: LineRelation['slips'] },
): LineRelation {
  const computed = (sum(parts) / sum(wholes)) * times(rate);
  const places = Math.max(2, Math.round(-Math.log10(rate.step)));
  const side = (figures: readonly LineFigure[]): string => {
    const text = figures.map((figure) => written(line, figure)).join('+');
    return figures.length > 1 ? `(${text})` : text;
  };
  return {
    kind: 'rate',
    result: rate,
    from: [...parts, ...wholes].sort((a, b) => a.index - b.index),
    computed,
    holds,
    closed,
    arithmetic: `${side(parts)}÷${side(wholes)}=${Number(computed.toFixed(places))}${rate.unit === '' ? '' : rate.unit === '‰' ? '‰' : '%'}`,
    slips,
  };
}
