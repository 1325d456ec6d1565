import type { ParsedDocument } from '../document.js';
import type { Figure } from './figure.js';
import { range } from './relations/lineRelation.js';

/** What a text says about how a figure has changed since the year before, held against the figure of then. */
export interface Statement {
  /** 8.4% of 同比增长8.4%. */
  readonly figure: Figure;
  /** As the text puts it: 同比增长8.4%. */
  readonly text: string;
  /** What it ought to be, in the unit of {@link figure}; negative where it has fallen. */
  readonly computed: number;
  readonly holds: boolean;
  /** It holds only because the values may be rounded. */
  readonly rounded: boolean;
  /** As a reader would write it: (3.52亿-3.2亿)÷3.2亿=10%. */
  readonly arithmetic: string;
}

const SINCE = '(?:同比|[比较](?:上年|去年|上一年)(?:同期|末|底)?的?|上年同期)?';
const UP = '增长|增加|上升|提高|提升|上涨|扩大|增|升|涨';
const DOWN = '下降|减少|降低|回落|压减|缩小|下滑|降|减|跌';
/** What stands between a figure and the change of it; 分别 belongs to several, 环比 and 年均 to other times. */
const GAP = new RegExp(`^[，,、（(]?(${SINCE}(?:净|共)?(?:(${UP})|(${DOWN}))(?:幅度?)?了?(?:达到?|为)?)$`);
/** Growth of these is reckoned in constant prices; that of others may be, where the words say so. */
const REAL = /生产总值|GDP|增加值|总产值|产业|收入水平|可支配收入|社会消费品/i;
const RESTATED = /可比|不变价|同口径|实际|扣除|剔除/;
const RATIO = /^[%％‰]$/;

/**
 * What is said directly behind a figure about its change, reckoned from the figure of the year before. Nothing where the
 * change is reckoned otherwise than from the two values (constant prices, other years), or a range or 约 leaves it open.
 *
 * @param next the figures behind `current` on its line, in text order
 */
export function statementsOn(
  document: ParsedDocument,
  { current, next }: { readonly current: Figure; readonly next: readonly Figure[] },
  previous: { readonly document: ParsedDocument; readonly figure: Figure },
): readonly Statement[] {
  const found: Statement[] = [];
  let end = current.span.end;
  if (REAL.test(current.noun)) return found;
  for (const figure of next) {
    const gap = document.text.slice(end, figure.span.start);
    const behind = document.text.slice(figure.span.end, figure.span.end + 12);
    const said = figure.role === 'change' ? GAP.exec(gap) : null;
    if (!said || RESTATED.test(gap) || /^[（(][^）)]*(?:可比|不变价|口径)/.test(behind)) break;
    const sign = said[2] === undefined ? -1 : 1;
    const statement = reckon(document, { current, figure, sign, said: said[1] ?? '' }, previous);
    if (statement) found.push(statement);
    end = figure.span.end;
  }
  return found;
}

function reckon(
  document: ParsedDocument,
  {
    current,
    figure,
    sign,
    said,
  }: { readonly current: Figure; readonly figure: Figure; readonly sign: number; readonly said: string },
  previous: { readonly document: ParsedDocument; readonly figure: Figure },
): Statement | undefined {
  if (figure.upper !== undefined || figure.approximation !== 'exact') return undefined;
  const before = previous.figure;
  const factors = [current.base.value / current.value || 1, before.base.value / before.value || 1] as const;
  const shares = RATIO.test(current.unit);
  const ratio = RATIO.test(figure.unit);
  if (
    ratio ? shares || before.value <= 0 : figure.unit === '个百分点' ? !shares : figure.base.unit !== current.base.unit
  )
    return undefined;
  const own = ratio || figure.unit === '个百分点' ? 1 : figure.base.value / figure.value || 1;
  const scale = figure.unit === '‰' ? 1000 : 100;
  const of = (now: number, then: number): number =>
    ratio ? ((now * factors[0]) / (then * factors[1]) - 1) * scale : (now * factors[0] - then * factors[1]) / own;
  const computed = of(current.value, before.value);
  const ends = range(current).flatMap((now) => range(before).map((then) => of(now, then)));
  const [low, high] = range(figure).map((value) => value * sign) as [number, number];
  const holds = overlap([Math.min(low, high), Math.max(low, high)], [Math.min(...ends), Math.max(...ends)]);
  const same = current.unit === before.unit;
  const now = same ? numeralOf(document, current) : plainNumber(current.base.value);
  const then = same ? numeralOf(previous.document, before) : plainNumber(before.base.value);
  const result = ratio ? `${plainNumber(computed, 2)}${figure.unit}` : `${plainNumber(computed, 4)}${figure.unit}`;
  return {
    figure,
    text: `${said}${document.slice(figure.span)}`,
    computed,
    holds,
    rounded: holds && Math.abs(Math.abs(computed) - figure.value) > figure.step * 0.500001,
    arithmetic: ratio ? `(${now}-${then})÷${then}=${result}` : `${now}-${then}=${result}`,
  };
}

/** Two ranges have something in common, but for what binary fractions lose. */
function overlap([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
  return a <= d + slack && c <= b + slack;
}

function numeralOf(document: ParsedDocument, { span, unit }: Figure): string {
  const written = document.slice(span);
  const at = written.lastIndexOf(unit);
  return at > 0 ? written.slice(0, at) : written;
}

/** A number in digits alone, without what binary fractions add; at most `places` decimals. */
export function plainNumber(value: number, places = 6): string {
  const rounded = Number(value.toFixed(places));
  return String(Number(rounded.toPrecision(15)));
}
