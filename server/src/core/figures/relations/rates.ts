import type { LineFigure } from '../lineFigures.js';
import { labelOf } from './partitions.js';
import {
  atMost,
  before,
  gapBefore,
  isExact,
  range,
  slipsOf,
  written,
  type FigureLine,
  type LineRelation,
} from './lineRelation.js';

/** 办结率, 人口出生率: what is done to the things counted, the last two characters. */
const RATE = /([\u4e00-\u9fff]{2})率[^，。；、]{0,5}$/;
/** 占, 占比, 比重 */
const SHARE = /占(?!有|地)|比重|所占比例/;
/** 占全村总户数的: what the share is of is named, and is a total. */
const OF_TOTAL =
  /占[^，。；、]{0,10}(?:总[\u4e00-\u9fff]{1,4}|全部[\u4e00-\u9fff]{0,4}|[\u4e00-\u9fff]{1,4}总[数量额])的?/;
/** Words of the figure that others are measured by. */
const WHOLE = /共|总|收到|受理|接收|应|任务|计划|下达|目标|排查|发现|登记|立案|检查|开展|交办|转办|提出/;
const SEX_RATIO = /性别比/;
const BOYS = /男/;
const GIRLS = /女/;

/** Shares and rates of figures in the same sentence. */
export function* ratesOf(line: FigureLine): Iterable<LineRelation> {
  for (const rate of line.figures) {
    if (rate.unit !== '%' && rate.unit !== '％' && rate.unit !== '‰') continue;
    if (rate.upper !== undefined || rate.value <= 0) continue;
    const found = SEX_RATIO.test(rate.lead) ? sexRatio(line, rate) : (named(line, rate) ?? share(line, rate));
    if (found) yield found;
  }
}

/** 收到83件，办结76件，办结率91.57% */
function named(line: FigureLine, rate: LineFigure): LineRelation | undefined {
  const word = RATE.exec(rate.lead)?.[1];
  if (word === undefined) return undefined;
  const earlier = before(line, rate.index).filter(isPlain);
  const at = earlier.findIndex((figure) => labelOf(line, figure).includes(word));
  const part = earlier[at];
  if (!part) return undefined;
  const wholes = earlier.slice(at + 1).filter((figure) => figure.base.unit === part.base.unit);
  return relate(line, rate, part, {
    wholes,
    certain: wholes.length === 1 && WHOLE.test(labelOf(line, wholes[0] as LineFigure)),
  });
}

/** 36个乡镇…13个乡镇，占乡镇总数的36.1%; 13户，占全村26户的50% */
function share(line: FigureLine, rate: LineFigure): LineRelation | undefined {
  if (
    !SHARE.test(rate.lead) &&
    !SHARE.test(gapBefore(line, rate.index - 1) + (line.figures[rate.index - 1]?.lead ?? ''))
  )
    return undefined;
  const near = line.figures[rate.index - 1];
  if (
    near &&
    isPlain(near) &&
    /占[^，。；]*$/.test(near.lead) &&
    /^的?(?:比例|比重)?(?:约|近|为|达)?$/.test(gapBefore(line, rate.index))
  ) {
    const part = line.figures[rate.index - 2];
    if (!part || !isPlain(part) || part.base.unit !== near.base.unit) return undefined;
    return relate(line, rate, part, { wholes: [near], certain: true });
  }
  if (!SHARE.test(rate.lead)) return undefined;
  const earlier = before(line, rate.index);
  const part = earlier.find((figure) => figure.role !== 'change');
  if (!part || !isPlain(part)) return undefined;
  const wholes = earlier.filter((figure) => isPlain(figure) && figure !== part && figure.base.unit === part.base.unit);
  const total = OF_TOTAL.test(rate.lead) || wholes.some((whole) => /总/.test(whole.lead));
  return relate(line, rate, part, { wholes, certain: false, likely: total });
}

interface Choice {
  /** What the part may be measured by, the likeliest first. */
  readonly wholes: readonly LineFigure[];
  /** The words leave no other reading. */
  readonly certain: boolean;
  /** The words make one of the wholes likely. */
  readonly likely?: boolean;
}

function relate(
  line: FigureLine,
  rate: LineFigure,
  part: LineFigure,
  { wholes, certain, likely }: Choice,
): LineRelation | undefined {
  const possible = wholes.filter(({ base }) => base.value > 0);
  const fitting = possible.find((whole) => fits(rate, [part], [whole]));
  if (fitting) return relation(line, rate, [part], [fitting], { holds: true, closed: certain });
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
  return relation(line, rate, [part], [only.whole], { holds: false, closed: certain, slips: only.slips });
}

/** 女孩18人，男孩30人…性别比144.7 */
function sexRatio(line: FigureLine, rate: LineFigure): LineRelation | undefined {
  const people = before(line, rate.index, 400).filter(
    ({ unit, upper }) => /^[人名]$/.test(unit) && upper === undefined,
  );
  const boys = people.filter(({ lead }) => BOYS.test(lead) && !GIRLS.test(lead)).reverse();
  const girls = people.filter(({ lead }) => GIRLS.test(lead) && !BOYS.test(lead)).reverse();
  if (boys.length === 0 || boys.length !== girls.length || !isExact(rate)) return undefined;
  if (fits(rate, boys, girls)) return relation(line, rate, boys, girls, { holds: true, closed: true });
  const slips = slipsFor(line, rate, boys, girls);
  return slips.length > 0 ? relation(line, rate, boys, girls, { holds: false, closed: true, slips }) : undefined;
}

function isPlain({ unit, upper, role }: LineFigure): boolean {
  return !/[%％‰点倍]/.test(unit) && upper === undefined && role !== 'change';
}

const sum = (figures: readonly LineFigure[]): number => figures.reduce((total, { base }) => total + base.value, 0);

function times({ unit }: LineFigure): number {
  return unit === '‰' ? 1000 : 100;
}

/** The rate is what the figures come to, rounded or cut off, within what they leave open themselves. */
function fits(rate: LineFigure, parts: readonly LineFigure[], wholes: readonly LineFigure[]): boolean {
  const bounds = (figures: readonly LineFigure[], side: 0 | 1): number =>
    figures.reduce((total, figure) => total + range(figure)[side] * (figure.base.value / figure.value || 1), 0);
  const least = (bounds(parts, 0) / bounds(wholes, 1)) * times(rate);
  const most = (bounds(parts, 1) / bounds(wholes, 0)) * times(rate);
  const [low, high] = range(rate);
  // Cut off instead of rounded: up to a whole step more.
  return atMost(least, high + rate.step * 0.499) && atMost(low, most);
}

function slipsFor(
  line: FigureLine,
  rate: LineFigure,
  parts: readonly LineFigure[],
  wholes: readonly LineFigure[],
): LineRelation['slips'] {
  const figures = [rate, ...parts, ...wholes];
  const factors = figures.map(({ base, value }) => base.value / value || 1);
  return slipsOf(line, figures, (values) => {
    const based = values.map((value, i) => value * (factors[i] ?? 1));
    const part = based.slice(1, 1 + parts.length).reduce((a, b) => a + b, 0);
    const whole = based.slice(1 + parts.length).reduce((a, b) => a + b, 0);
    return whole > 0 && atMost(Math.abs((part / whole) * times(rate) - (values[0] ?? 0)), rate.step / 2);
  });
}

function relation(
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
    arithmetic: `${side(parts)}÷${side(wholes)}=${Number(computed.toFixed(places))}${rate.unit === '‰' ? '‰' : '%'}`,
    slips,
  };
}
