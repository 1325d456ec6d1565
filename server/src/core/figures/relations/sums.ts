import type { LineFigure } from '../lineFigures.js';
import {
  atMost,
  gapBefore,
  inScaleOf,
  isExact,
  near,
  range,
  slipsOf,
  written,
  type FigureLine,
  type LineRelation,
} from './lineRelation.js';
import { leavesNothingOut } from './partitions.js';

/** How a whole leads to its parts. */
type Opening =
  /** 牛5.7万头（基础母牛4万头、育肥牛1.7万头） */
  | 'bracket'
  /** 93人：一孩48人、二孩35人 */
  | 'colon'
  /** 18次，其中主题教育8次 */
  | 'among'
  /** 17件，已办结14件 */
  | 'bare'
  /** 一组3人、二组5人，合计8人 */
  | 'total';

interface List {
  readonly opening: Opening;
  readonly whole: LineFigure;
  readonly parts: readonly LineFigure[];
}

const OPENING = /^[^，,。；;：:、（()）]{0,12}?([（(：:，,、]|[。；;]?(?=其中|包括))/;
const AMONG = /其中|包括|包含|分别为|分别是|分为|由/;
/** Kinds of people and things that overlap: 党员, 女性, 35岁以下. */
const OVERLAPPING =
  /党员|女|少数民族|本科|大专|硕士|博士|高级|岁|以上|以下|优秀|先进|重点|典型|获|首|新增|连续|同比|困难|残疾|低保|脱贫/;
const SOME = /等(?![级次待额])|如|例如/;
const LONGEST_LIST = 24;
const RATIOS = new Set(['%', '‰', '个百分点', '个基点', '倍', '度', '届', '岁', '周岁', '年', '个月', '天']);

/** Wholes and their parts: those that fit, and those that ought to and do not. */
export function* sumsOf(line: FigureLine): Iterable<LineRelation> {
  const { figures } = line;
  if (figures.length < 3) return;
  const taken = new Set<LineFigure>();
  for (const whole of figures) {
    if (RATIOS.has(whole.unit) || whole.upper !== undefined || whole.role === 'change' || whole.role === 'share')
      continue;
    const list = listBehind(line, whole);
    const sum = list && (fitting(line, list) ?? failing(line, list));
    if (sum) {
      if (sum.closed || sum.holds) for (const part of sum.from) taken.add(part);
      yield sum;
    }
    const before = whole.role === 'total' ? listBefore(line, whole) : undefined;
    if (!before || before.parts.some((part) => taken.has(part))) continue;
    const total = fitting(line, before) ?? failing(line, before);
    if (total) yield total;
  }
}

/** The parts that stand behind a whole. */
function listBehind(line: FigureLine, whole: LineFigure): List | undefined {
  const { text, figures } = line;
  const next = figures[whole.index + 1];
  if (!next) return undefined;
  const gap = text.slice(whole.span.end, next.span.start);
  const sign = OPENING.exec(gap);
  if (!sign) return undefined;
  const mark = sign[1] ?? '';
  const bracket = mark === '（' || mark === '(';
  const among = AMONG.test(gap.slice(sign[0].length).split(/[。；;]/)[0] ?? '');
  if (/[。；;]/.test(gap.slice(sign[0].length))) return undefined;
  const opening: Opening = among ? 'among' : bracket ? 'bracket' : /[：:]/.test(mark) ? 'colon' : 'bare';
  const open = whole.span.end + sign[0].length;
  const end = bracket ? closing(text, open) : sentenceEnd(text, open);
  if (among && !bracket) {
    const parts = topLevel(line, whole, nextSemicolon(text, open, end), false);
    if (parts.length >= 2) return { opening, whole, parts };
  }
  const parts = topLevel(line, whole, end, bracket);
  return parts.length >= 2 ? { opening, whole, parts } : undefined;
}

/** Figures of the whole's unit up to an offset, without the parts of parts. */
function topLevel(line: FigureLine, whole: LineFigure, end: number, inBracket: boolean): LineFigure[] {
  const { text, figures } = line;
  const parts: LineFigure[] = [];
  let nestedTo = -1;
  for (let i = whole.index + 1; i < figures.length && parts.length < LONGEST_LIST; i++) {
    const figure = figures[i];
    if (!figure || figure.span.start >= end) break;
    if (figure.span.start < nestedTo) continue;
    const gap = gapBefore(line, i);
    if (i > whole.index + 1 && parts.length > 0) {
      // 14件（重复6件） and “，其中…”: parts of the part before, up to the bracket's end or the next semicolon.
      const open = gap.lastIndexOf('（') > gap.lastIndexOf('）') ? gap.lastIndexOf('（') : -1;
      if (open >= 0) nestedTo = closing(text, figure.span.start);
      else if (/其中|包括/.test(gap)) nestedTo = nextSemicolon(text, figure.span.start, end);
      if (figure.span.start < nestedTo) continue;
    }
    if (figure.base.unit !== whole.base.unit || figure.upper !== undefined) continue;
    if (figure.role === 'change' || figure.role === 'share') continue;
    // 5户13人: the second counts the first in another way, and has no clause of its own.
    if (figure.lead === '' && i > whole.index + 1 && !inBracket && /^$/.test(gap)) continue;
    parts.push(figure);
  }
  return parts;
}

/** The parts that stand before a total, from the beginning of its sentence on. */
function listBefore(line: FigureLine, whole: LineFigure): List | undefined {
  if (
    !/(?:^|[，,、])(?:总共|共计|合计|总计|共)(?:达到?|有|为)?$/.test(
      line.text.slice(whole.clause - 1, whole.span.start),
    )
  )
    return undefined;
  const parts: LineFigure[] = [];
  for (let i = whole.index - 1; i >= 0 && parts.length < LONGEST_LIST; i--) {
    if (/[。；;：:）)]/.test(gapBefore(line, i + 1))) break;
    const part = line.figures[i];
    if (!part || part.base.unit !== whole.base.unit || part.upper !== undefined) break;
    if (part.role === 'change' || part.role === 'share') break;
    parts.unshift(part);
  }
  return parts.length >= 2 ? { opening: 'total', whole, parts } : undefined;
}

/** The longest beginning of the list (of a total, the longest end) that comes to the whole. */
function fitting(line: FigureLine, { opening, whole, parts }: List): LineRelation | undefined {
  for (let n = parts.length; n >= 2; n--) {
    const chosen = opening === 'total' ? parts.slice(-n) : parts.slice(0, n);
    if (!fits(whole, chosen)) continue;
    const closed = leavesNothingOut(line, chosen) || (n === parts.length && opening !== 'bare' && opening !== 'among');
    if (opening === 'bare' && !closed && (n < parts.length || !isExact(whole) || !apart(line, whole, parts))) continue;
    return relation(line, whole, chosen, { holds: true, closed });
  }
  return undefined;
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
  const ranges = parts.map((part) =>
    range(part).map((value) => (value * (part.base.value / part.value || 1)) / factor),
  );
  const least = ranges.reduce((sum, [from = 0]) => sum + from, 0);
  const most = ranges.reduce((sum, [, to = 0]) => sum + to, 0);
  return atMost(least, high) && atMost(low, most);
}

/** A list whose wording says that it must come to the whole, and that does not. */
function failing(line: FigureLine, { opening, whole, parts }: List): LineRelation | undefined {
  if (opening === 'bare') return bareFailing(line, whole, parts);
  if (!isExact(whole) || !parts.every(isExact)) return undefined;
  for (let n = parts.length - 1; n >= 2; n--) {
    const chosen = parts.slice(0, n);
    if (leavesNothingOut(line, chosen)) return failing(line, { opening, whole, parts: chosen });
  }
  const partition = leavesNothingOut(line, parts);
  const text = line.text.slice(whole.span.end, parts.at(-1)?.span.start);
  if (!partition && SOME.test(text)) return undefined;
  const share = sumOf(whole, parts) / whole.value;
  const slips = slipsFor(line, whole, parts);
  if (partition) return relation(line, whole, parts, { holds: false, closed: true, slips });
  if (slips.length === 0) return undefined;
  if (parts.some(({ lead }) => OVERLAPPING.test(lead))) return undefined;
  if (opening === 'among') {
    // 其中 may leave things out; a list of three that all but comes to the whole hardly ever does.
    if (parts.length < 3 || share < 0.85 || share > 1.15) return undefined;
    return relation(line, whole, parts, { holds: false, closed: false, slips });
  }
  if (share < 0.75 || share > 2) return undefined;
  return relation(line, whole, parts, { holds: false, closed: true, slips });
}

/** 出生93人…一孩48人；二孩35人；三孩10人: the words of the parts alone say that they are all. */
function bareFailing(line: FigureLine, whole: LineFigure, parts: readonly LineFigure[]): LineRelation | undefined {
  for (let from = 0; from + 2 <= parts.length && from < 3; from++) {
    for (let to = parts.length; to >= from + 2; to--) {
      const chosen = parts.slice(from, to);
      if (!leavesNothingOut(line, chosen)) continue;
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

function slipsFor(line: FigureLine, whole: LineFigure, parts: readonly LineFigure[]): ReturnType<typeof slipsOf> {
  const factors = [whole, ...parts].map(({ base, value }) => base.value / value || 1);
  return slipsOf(line, [whole, ...parts], (values) => {
    const [total = 0, ...rest] = values.map((value, i) => value * (factors[i] ?? 1));
    return near(
      total,
      rest.reduce((sum, value) => sum + value, 0),
    );
  });
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

/** Behind the bracket that closes what opens before `from`. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length && at < from + 400; at++) {
    const char = text[at];
    if (char === '（' || char === '(') depth++;
    else if ((char === '）' || char === ')') && --depth === 0) return at;
  }
  return Math.min(text.length, from + 400);
}

function sentenceEnd(text: string, from: number): number {
  const at = text.indexOf('。', from);
  return at < 0 ? text.length : at;
}

function nextSemicolon(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text[at] === '；' || text[at] === ';') return at;
  return end;
}
