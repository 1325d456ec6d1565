import type { LineFigure } from '../lineFigures.js';
import { scaleWord } from '../written.js';
import {
  atMost,
  gapBefore,
  inScaleOf,
  isExact,
  sentenceEnd,
  range,
  slipsOf,
  written,
  type FigureLine,
  type LineRelation,
} from './lineRelation.js';
import { closing, listBefore, listsBehind, type List } from './lists.js';
import { divided, leavesNothingOut, mayDivide, strict } from './partitions.js';

/** Kinds of people and things that overlap: 党员, 女性, 35岁以下. */
const OVERLAPPING =
  /党员|女|少数民族|本科|大专|硕士|博士|高级|岁|以上|以下|优秀|先进|重点|典型|获|首|新增|连续|同比|困难|残疾|低保|脱贫|退出|净增|注销|减少|增加/;
const SOME = /等(?![级次待额])|如|含|涉及/;
const RATIOS = new Set(['%', '‰', '个百分点', '个基点', '倍', '度', '届', '岁', '周岁', '年', '个月', '天']);

/** Wholes and their parts: those that fit, and those that ought to and do not. */
export function sumsOf(line: FigureLine, found: LineRelation[]): void {
  const { figures } = line;
  if (figures.length < 3) return;
  const taken = new Set<LineFigure>();
  for (const whole of figures) {
    if (RATIOS.has(whole.unit) || whole.upper !== undefined) continue;
    const lists = listsBehind(line, whole);
    const sum =
      firstOf(lists, (list) => fitting(line, list)) ??
      firstOf(lists.slice(0, 1), (list) => (list.loose ? undefined : failing(line, list)));
    // A member of a list is no whole of those behind it, unless something says so.
    if (sum && !(taken.has(whole) && !sum.closed && lists[0]?.opening === 'bare')) {
      for (const part of sum.from) taken.add(part);
      found.push(sum);
    }
    const before = whole.index >= 2 && whole.role === 'total' ? listBefore(line, whole) : undefined;
    if (!before || before.parts.some((part) => taken.has(part))) continue;
    const total = fitting(line, before) ?? failing(line, before);
    if (total) found.push(total);
  }
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest beginning of the list (of a total, the longest end) that comes to the whole: exactly, or within rounding. */
function fitting(line: FigureLine, list: List): LineRelation | undefined {
  const { opening, whole, parts } = list;
  const total = opening === 'total';
  let within: LineRelation | undefined;
  let sum = parts.reduce((all, { base }) => all + base.value, 0);
  for (let n = parts.length; n >= 2; n--) {
    const off = Math.abs(sum - whole.base.value);
    sum -= parts[total ? parts.length - n : n - 1]?.base.value ?? 0;
    // 约, 余 and rounding leave less open than this.
    if (off > Math.abs(whole.base.value)) continue;
    const exact = off <= 1e-9 * Math.abs(whole.base.value);
    if (within && !exact) continue;
    const found = fittingParts(line, list, total ? parts.slice(-n) : parts.slice(0, n));
    if (found && exact) return found;
    within ??= found;
  }
  return within;
}

function fittingParts(
  line: FigureLine,
  { opening, whole, parts, loose }: List,
  chosen: readonly LineFigure[],
): LineRelation | undefined {
  if (!fits(whole, chosen)) return undefined;
  const all = chosen.length === parts.length;
  const told = (!loose && leavesNothingOut(line, chosen)) || (all && opening !== 'bare' && opening !== 'among');
  const closed = told && isExact(whole) && chosen.every(isExact);
  if (opening === 'bare' && !told && !(all && isExact(whole) && apart(line, whole, parts))) return undefined;
  return relation(line, whole, chosen, { holds: true, closed });
}

/**
 * 17件，已办结14件，导入程序3件；: clauses of their own up to the end of the sentence. Two small numbers come to a third by
 * chance as well.
 */
function apart(line: FigureLine, whole: LineFigure, parts: readonly LineFigure[]): boolean {
  const last = parts.at(-1);
  if (!last || last.index - whole.index !== parts.length) return false;
  return (
    parts.every(({ index }) => /^[^，,；;。]{0,8}[，,][^，,；;。]*$/.test(gapBefore(line, index))) &&
    /^[\u4e00-\u9fff]{0,6}(?:[；;。]|$)/.test(line.text.slice(last.span.end))
  );
}

function fits(whole: LineFigure, parts: readonly LineFigure[]): boolean {
  const [low, high] = range(whole);
  const factor = whole.base.value / whole.value || 1;
  const finest = finestSteps([whole, ...parts]);
  let least = 0;
  let most = 0;
  for (const part of parts) {
    const { value, counted, approximation } = part;
    const [from, to] = range({ value, counted, approximation, step: finest.get(magnitude(part)) ?? part.step });
    const own = part.base.value / value || 1;
    least += (from * own) / factor;
    most += (to * own) / factor;
  }
  return atMost(least, high) && atMost(low, most);
}

/** 4万 beside 2.3万 is 4.0万: of parts in one scale the finest step is that of all. */
function finestSteps(figures: readonly LineFigure[]): ReadonlyMap<string, number> {
  const finest = new Map<string, number>();
  for (const figure of figures) {
    const key = magnitude(figure);
    finest.set(key, Math.min(figure.step, finest.get(key) ?? Infinity));
  }
  return finest;
}

/** Unit and 万 or 亿. */
function magnitude({ unit, written }: LineFigure): string {
  return `${scaleWord(written, unit)}${unit}`;
}

/** A list whose wording says that it must come to the whole, and that does not. */
function failing(line: FigureLine, list: List): LineRelation | undefined {
  const { opening, whole, parts, unsure } = list;
  if (opening === 'bare') return mayDivide(sentenceFrom(line, whole)) ? bareFailing(line, whole, parts) : undefined;
  if (!isExact(whole) || !parts.every(isExact)) return undefined;
  for (let n = parts.length - 1; n >= 2; n--) {
    const chosen = parts.slice(0, n);
    if (leavesNothingOut(line, chosen)) return failing(line, { ...list, parts: chosen });
  }
  const partition = leavesNothingOut(line, parts);
  const text = line.text.slice(whole.span.end, parts.at(-1)?.span.start);
  if (!partition && SOME.test(text)) return undefined;
  const share = sumOf(whole, parts) / whole.value;
  const slips = slipsFor(line, whole, parts);
  if (partition && (slips.length > 0 || (!unsure && isStrict(line, whole, parts))))
    return relation(line, whole, parts, { holds: false, closed: true, slips });
  if (slips.length === 0) return undefined;
  if (parts.some(({ lead }) => OVERLAPPING.test(lead))) return undefined;
  if (opening === 'among') {
    // 其中 may leave things out; a list of three that all but comes to the whole hardly ever does.
    if (parts.length < 3 || share < 0.85 || share > 1.15) return undefined;
    return relation(line, whole, parts, { holds: false, closed: false, slips });
  }
  if (!filled(line, { opening, whole, parts })) return undefined;
  // Small differences are explained by one digit whatever was meant; others hardly ever by chance.
  const steps = Math.abs(sumOf(whole, parts) - whole.value) / Math.min(whole.step, ...parts.map(({ step }) => step));
  if (steps < 10 ? share < 0.75 || share > 2 : share < 0.4 || share > 10) return undefined;
  return relation(line, whole, parts, { holds: false, closed: true, slips });
}

/** Even a mismatch that no slip explains is one, unless the whole is less than one of its parts and so hardly theirs. */
function isStrict(line: FigureLine, whole: LineFigure, parts: readonly LineFigure[]): boolean {
  return strict(line, parts) && parts.every(({ base }) => base.value <= whole.base.value);
}

/** Every member of the list, from mark to mark, has a figure: nothing stands in it that is not counted. */
function filled({ text }: FigureLine, { opening, whole, parts }: List): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  if (opening === 'total') return whole.index - first.index === parts.length;
  const behind = text.slice(
    last.span.end,
    opening === 'bracket' ? closing(text, last.span.end) : sentenceEnd(text, last.span.end),
  );
  return (
    last.index - first.index === parts.length - 1 &&
    parts.slice(1).every(({ gap }) => (gap.match(/[，,、；;]/g)?.length ?? 0) === 1) &&
    !/[，,、；;]/.test(behind)
  );
}

function sentenceFrom({ text }: FigureLine, { span }: LineFigure): string {
  return text.slice(span.end, sentenceEnd(text, span.end));
}

/** 出生93人…一孩48人；二孩35人；三孩10人: the words of the parts alone say that they are all. */
function bareFailing(line: FigureLine, whole: LineFigure, parts: readonly LineFigure[]): LineRelation | undefined {
  for (let from = 0; from + 2 <= parts.length && from < 3; from++) {
    for (let to = parts.length; to >= from + 2; to--) {
      const chosen = parts.slice(from, to);
      // 其余 behind figures that nothing opens is the rest of something else.
      if (!divided(line, chosen)) continue;
      if (fits(whole, chosen)) return relation(line, whole, chosen, { holds: true, closed: true });
      const slips = isExact(whole) && chosen.every(isExact) ? slipsFor(line, whole, chosen) : [];
      return slips.length > 0 ? relation(line, whole, chosen, { holds: false, closed: true, slips }) : undefined;
    }
  }
  return undefined;
}

function sumOf(whole: LineFigure, parts: readonly LineFigure[]): number {
  const factor = whole.base.value / whole.value || 1;
  const sum = parts.reduce((total, { base }) => total + base.value, 0) / factor;
  return Number(sum.toPrecision(12));
}

/** Slips that make the sum exact; where there are none, those that bring it within rounding. */
function slipsFor(line: FigureLine, whole: LineFigure, parts: readonly LineFigure[]): ReturnType<typeof slipsOf> {
  const figures = [whole, ...parts];
  const factors = figures.map(({ base, value }) => base.value / value || 1);
  const off = (values: readonly number[]): number => {
    const [total = 0, ...rest] = values.map((value, i) => value * (factors[i] ?? 1));
    return Math.abs(total - rest.reduce((sum, value) => sum + value, 0));
  };
  const scale = Math.abs(whole.base.value);
  const exact = slipsOf(line, figures, (values) => off(values) <= 1e-9 * scale);
  const finest = finestSteps(figures);
  const slack = figures.reduce(
    (sum, figure, i) => sum + (figure.counted ? 0 : ((finest.get(magnitude(figure)) ?? 0) / 2) * (factors[i] ?? 1)),
    0,
  );
  return exact.length > 0 || slack === 0 ? exact : slipsOf(line, figures, (values) => atMost(off(values), slack));
}

function relation(
  line: FigureLine,
  whole: LineFigure,
  parts: readonly LineFigure[],
  state: { readonly holds: boolean; readonly closed: boolean; readonly slips?: ReturnType<typeof slipsOf> },
): LineRelation {
  const computed = sumOf(whole, parts);
  return {
    kind: 'sum',
    result: whole,
    from: parts,
    computed,
    holds: state.holds,
    closed: state.closed,
    arithmetic: `${parts.map((part) => written(line, part)).join('+')}=${inScaleOf(line, whole, computed)}`,
    slips: state.slips ?? [],
  };
}
