import type { LineFigure } from '../lineFigures.js';
import { isExact, sentenceStart, type FigureLine, type LineRelation } from './lineRelation.js';
import { isPlain, relate, relation, slipsFor } from './rateRelation.js';

/** 占, 占比, 比重 */
const SHARE = /占(?!有|地)|比重|所占比例/;
/** 占全村总户数的: what the share is of is named, and is a total. */
const OF_TOTAL =
  /占[^，。；、]{0,10}(?:总[\u4e00-\u9fff]{1,4}|全部[\u4e00-\u9fff]{0,4}|[\u4e00-\u9fff]{1,4}总[数量额])的?/;
/** 完成年度计划的, 为年度投资计划的 */
const OF_PLAN = /(?:完成|为|占)[^，。；、]{0,12}?(计划|任务|目标)[^，。；、]{0,6}$/;
const OF_PLAN_CUE = /计划|任务|目标/;
const BARE = /^(?:仅|约)?(?:占比?|占比[为达])$/;
const FAR = 300;
const MOST_SHARES = 12;
const MOST_WHOLES = 3;

/** Enough shares of one whole that the next one, in the same words, is a share of it too. */
const SIBLINGS = 2;

interface Share {
  readonly rate: LineFigure;
  readonly part: LineFigure;
  /** What it may be a share of, nearest first. */
  readonly wholes: readonly LineFigure[];
  readonly found?: LineRelation;
}

/**
 * Shares of figures: 36个乡镇…13个乡镇，占乡镇总数的36.1%; 完成投资700亿元，完成年度计划的69.2%. Several in the same words are
 * shares of one whole, and the one that does not fit is wrong.
 *
 * @param rates percentages that are no named rates
 */
export function sharesOf(line: FigureLine, rates: readonly LineFigure[]): readonly LineRelation[] {
  const between: LineRelation[] = [];
  const shares: Share[] = [];
  for (const rate of rates) {
    const found = betweenOf(line, rate);
    const share = found ? undefined : shareOf(line, rate);
    if (found) between.push(found);
    else if (share) shares.push(share);
  }
  return [
    ...between,
    ...(shares.length > SIBLINGS ? compared(line, shares) : shares.flatMap(({ found }) => found ?? [])),
  ];
}

function shareOf(line: FigureLine, rate: LineFigure): Share | undefined {
  const plan = OF_PLAN_CUE.test(rate.lead) ? OF_PLAN.exec(rate.lead)?.[1] : undefined;
  if (plan === undefined && !SHARE.test(rate.lead)) return undefined;
  // 分别占86%、9%: which is of which, the order tells, not what stands nearest.
  if (/分别/.test(rate.gap)) return undefined;
  const end = rate.span.start;
  const sentence = sentenceStart(line.text, end);
  let at = rate.index - 1;
  while (at >= 0 && (line.figures[at]?.span.start ?? 0) >= sentence && line.figures[at]?.role === 'change') at--;
  const part = line.figures[at];
  if (!part || part.span.start < sentence || !isPlain(part)) return undefined;
  const wholes: LineFigure[] = [];
  // The whole may stand in a sentence before; that it fits is all that tells.
  const further: LineFigure[] = [];
  for (at--; at >= 0; at--) {
    const figure = line.figures[at];
    if (!figure || figure.span.start < end - FAR) break;
    if (figure.base.unit !== part.base.unit || !isPlain(figure) || (plan && !figure.lead.includes(plan))) continue;
    if (figure.span.start >= sentence) wholes.push(figure);
    else if (isExact(figure)) further.push(figure);
  }
  if (wholes.length + further.length === 0) return undefined;
  const totals = wholes.filter((whole) => whole.lead.includes('总'));
  const likely = totals.length === 1 || ((plan !== undefined || OF_TOTAL.test(rate.lead)) && wholes.length === 1);
  const chosen = totals.length === 1 ? totals : wholes;
  const here = relate(line, rate, part, { wholes: chosen, certain: false, likely });
  if (here?.holds) return { rate, part, wholes, found: here };
  const there = isExact(part) ? relate(line, rate, part, { wholes: further, certain: false }) : undefined;
  // 城镇32亿元，占零售总额的85%，乡村6亿元，占15%: what is a share itself is hardly the whole of the next.
  const found = there ?? (here && chosen.some((whole) => isShare(line, whole)) ? undefined : here);
  return { rate, part, wholes: [...wholes, ...further], ...(found ? { found } : {}) };
}

function isShare({ figures }: FigureLine, { index }: LineFigure): boolean {
  const next = figures[index + 1];
  return next !== undefined && /[%％]/.test(next.unit) && SHARE.test(next.lead);
}

/** Shares beside each other: what most of them are of, all are of that are worded alike. */
function compared(line: FigureLine, shares: readonly Share[]): readonly LineRelation[] {
  const fitting = new Map<LineFigure, Share[]>();
  for (const share of shares) {
    const whole = share.found?.holds ? share.found.from.find((figure) => figure !== share.part) : undefined;
    if (whole) fitting.set(whole, [...(fitting.get(whole) ?? []), share]);
  }
  const common = [...fitting].filter(([, siblings]) => siblings.length >= SIBLINGS);
  const lost = shares.filter(({ found }) => !found);
  const apart = new Set(lost.map(({ rate }) => rate.value)).size;
  const slipped = apart > SIBLINGS ? slippedWhole(line, lost) : undefined;
  return shares.flatMap((share): readonly LineRelation[] => {
    const { rate, part, found } = share;
    if (found) {
      const whole = found.from.find((figure) => figure !== part);
      const certain = found.holds && isExact(part) && whole && (fitting.get(whole)?.length ?? 0) > SIBLINGS;
      return [certain ? { ...found, closed: true } : found];
    }
    if (slipped?.shares.includes(share))
      return [relation(line, rate, [part], [slipped.whole], { holds: false, closed: true, slips: [slipped.slip] })];
    if (!isExact(rate) || !isExact(part)) return [];
    for (const [whole, siblings] of common) {
      if (whole.base.unit !== part.base.unit || whole.index > part.index) continue;
      if (!siblings.some((sibling) => worded(sibling.rate, rate))) continue;
      const slips = slipsFor(line, rate, [part], [whole]);
      if (slips.length > 0) return [relation(line, rate, [part], [whole], { holds: false, closed: true, slips })];
    }
    return [];
  });
}

/** 占 behind 占总数的: alike, or one of them bare. */
function worded(a: LineFigure, b: LineFigure): boolean {
  const [one, other] = [a.lead.trim(), b.lead.trim()];
  return one === other || BARE.test(one) || BARE.test(other);
}

interface SlippedWhole {
  readonly whole: LineFigure;
  readonly slip: LineRelation['slips'][number];
  readonly shares: readonly Share[];
}

/** None fits, and one digit of one whole makes all of them fit. */
function slippedWhole(line: FigureLine, shares: readonly Share[]): SlippedWhole | undefined {
  const votes = new Map<string, { slip: SlippedWhole['slip']; shares: Share[] }>();
  for (const share of shares.slice(0, MOST_SHARES)) {
    if (!isExact(share.rate) || !isExact(share.part)) continue;
    for (const whole of share.wholes.slice(-MOST_WHOLES)) {
      if (!isExact(whole)) continue;
      for (const slip of slipsFor(line, share.rate, [share.part], [whole])) {
        if (slip.figure !== whole) continue;
        const key = `${whole.index}|${slip.text}`;
        const vote = votes.get(key) ?? { slip, shares: [] };
        vote.shares.push(share);
        votes.set(key, vote);
      }
    }
  }
  const [best] = [...votes.values()].sort((a, b) => b.shares.length - a.shares.length);
  if (!best || best.shares.length <= SIBLINGS) return undefined;
  return { whole: best.slip.figure, slip: best.slip, shares: best.shares };
}

/** 13户，占全村26户的50% */
function betweenOf(line: FigureLine, rate: LineFigure): LineRelation | undefined {
  const [whole, part] = [rate.previous, rate.previous?.previous];
  if (!whole || part?.base.unit !== whole.base.unit || !isPlain(whole) || !isPlain(part)) return undefined;
  if (!/占[^，。；]*$/.test(whole.lead) || !/^[\u4e00-\u9fff]{0,5}的?(?:比例|比重)?(?:约|近|为|达)?$/.test(rate.gap))
    return undefined;
  return relate(line, rate, part, { wholes: [whole], certain: true });
}
