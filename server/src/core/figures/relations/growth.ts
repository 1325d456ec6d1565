import type { LineFigure } from '../lineFigures.js';
import {
  atMost,
  gapBefore,
  inScaleOf,
  isExact,
  range,
  slipsOf,
  written,
  type FigureLine,
  type LineRelation,
} from './lineRelation.js';

/** 从100户增加到120户: the words between the two values. */
const FROM = /(?:从|由)[^，,。；;从由]{0,24}$/;
const TO =
  /^[^，,。；;、]{0,8}?(?:增加|增长|提高|提升|上升|扩大|扩展|拓展|下降|减少|降低|压减|缩减|降|增|升|减)(?:到|至|为)[^，,。；;、]{0,10}$/;
/** ，增长20%: nothing stands between, so that it is the growth of just that. */
const BY =
  /^[^，,。；;、（(]{0,6}[，,、（(]?(?:累计|净|共)?(?:增长|增加|提高|提升|上升|增幅(?:达到?|为)?|下降|减少|降低|降幅(?:达到?|为)?|压减|减|降|升|增)了?$/;
/** 比上年的100万元增长20% */
const THAN = /(?:比|较)(?:上一?年|去年|上年同期|去年同期|\d{4}年)(?:同期)?的?$/;
const GREW = /^(?:增长|增加|提高|提升|上升|下降|减少|降低|降|增)了?$/;

/** A change and the two values that it is about. */
export function growthOf(line: FigureLine, found: LineRelation[]): void {
  const { figures } = line;
  for (const change of figures) {
    const newer = figures[change.index - 1];
    const older = figures[change.index - 2];
    if (!newer || newer.base.unit !== older?.base.unit || change.role !== 'change' || !isExact(change)) continue;
    const gap = gapBefore(line, change.index);
    let pair: readonly [from: LineFigure, to: LineFigure] | undefined;
    if (FROM.test(older.lead) && TO.test(gapBefore(line, newer.index)) && BY.test(gap)) pair = [older, newer];
    else if (THAN.test(newer.lead) && GREW.test(gap)) pair = [newer, older];
    // Of what is reckoned in constant prices the growth is another: told by the words only where it fits.
    const growth = pair ? relate(line, change, ...pair) : undefined;
    if (growth && (growth.holds || !CONSTANT_PRICES.test(`${older.lead}${newer.lead}`))) found.push(growth);
  }
}

/** 313.6亿元，比上年增加153.3亿元，增长95.7%: value, difference and rate. Only what fits. */
export function differencesOf(line: FigureLine, found: LineRelation[]): void {
  for (const rate of line.figures) {
    const [difference, value] = [rate.previous, rate.previous?.previous];
    if (!difference || !RATIO.test(rate.unit) || value?.base.unit !== difference.base.unit) continue;
    if (rate.role !== 'change' || difference.role !== 'change' || value.role === 'change') continue;
    if (!/^[，,、（(][\u4e00-\u9fff]{0,6}$/.test(rate.gap) || /。/.test(difference.gap)) continue;
    const sign = /下降|减少|降低/.test(difference.lead) ? 1 : -1;
    const factor = factorOf(value);
    const older = value.base.value + sign * difference.base.value;
    if (older <= 0) continue;
    const [least = 0, most = 0] = range(difference).map((end) => ((end * factorOf(difference)) / older) * 100);
    const [low, high] = range(rate);
    if (!atMost(least, high + rate.step * 0.499) || !atMost(low, most)) continue;
    const computed = (difference.base.value / older) * 100;
    found.push({
      kind: 'growth',
      result: rate,
      from: [value, difference],
      computed,
      holds: true,
      closed: false,
      arithmetic: `${written(line, difference)}÷${inScaleOf(line, value, older / factor)}=${Number(computed.toFixed(2))}%`,
      slips: [],
    });
  }
}

const factorOf = ({ base, value }: LineFigure): number => base.value / value || 1;
const CONSTANT_PRICES = /生产总值|增加值|产值|GDP|人均/;
const RATIO = /^[%％‰]$/;

/** How the change is reckoned: per cent of the older value, or the difference. */
function reckon(change: LineFigure, from: LineFigure): 'ratio' | 'difference' | undefined {
  if (RATIO.test(change.unit)) return RATIO.test(from.unit) ? undefined : 'ratio';
  if (change.unit === '个百分点') return RATIO.test(from.unit) ? 'difference' : undefined;
  return change.base.unit === from.base.unit ? 'difference' : undefined;
}

function relate(line: FigureLine, change: LineFigure, from: LineFigure, to: LineFigure): LineRelation | undefined {
  const how = reckon(change, from);
  if (!how || from.base.value <= 0) return undefined;
  const figures = [change, from, to];
  const own = change.unit === '个百分点' ? 1 : change.base.value / change.value || 1;
  const factors = [how === 'ratio' ? 1 : own, from.base.value / from.value || 1, to.base.value / to.value || 1];
  const of = (values: readonly number[]): number => {
    const [, older = 0, newer = 0] = values.map((value, i) => value * (factors[i] ?? 1));
    return how === 'ratio' ? (Math.abs(newer - older) / older) * 100 : Math.abs(newer - older) / (factors[0] ?? 1);
  };
  const computed = of(figures.map(({ value }) => value));
  const [low, high] = range(change);
  // 70% beside 67.6% is 70.0%.
  const step = Math.min(from.step, to.step, how === 'difference' && own === factors[1] ? change.step : Infinity);
  const ranges = [from, to].map(({ value, counted, approximation }) => range({ value, counted, approximation, step }));
  const ends = [0, 1].flatMap((a) => [0, 1].map((b) => of([0, ranges[0]?.[a] ?? 0, ranges[1]?.[b] ?? 0])));
  const holds =
    atMost(Math.min(...ends), high + (how === 'ratio' ? change.step * 0.499 : 0)) && atMost(low, Math.max(...ends));
  const slips = holds
    ? []
    : slipsOf(
        line,
        figures,
        (values) => (values[1] ?? 0) > 0 && atMost(Math.abs(of(values) - (values[0] ?? 0)), change.step / 2),
      );
  if (!holds && !(isExact(from) && isExact(to))) return undefined;
  const difference =
    to.value >= from.value
      ? `${written(line, to)}-${written(line, from)}`
      : `${written(line, from)}-${written(line, to)}`;
  const result = how === 'ratio' ? `${Number(computed.toFixed(2))}%` : inScaleOf(line, change, computed);
  return {
    kind: 'growth',
    result: change,
    from: [from, to].sort((a, b) => a.index - b.index),
    computed,
    holds,
    closed: true,
    arithmetic: how === 'ratio' ? `(${difference})÷${written(line, from)}=${result}` : `${difference}=${result}`,
    slips,
  };
}
