import type { LineFigure } from '../lineFigures.js';
import { gapBefore, near, sentenceEnd, type FigureLine } from './lineRelation.js';

/** How a whole leads to its parts. */
export type Opening =
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

/** A whole and what stands in the list of its parts. */
export interface List {
  readonly opening: Opening;
  readonly whole: LineFigure;
  readonly parts: readonly LineFigure[];
  /** Nothing but the sum tells that they belong together. */
  readonly loose?: true;
  /** Another whole may be meant, unless a slip explains why this one does not fit. */
  readonly unsure?: true;
}

/** 其中, 分产业看, 按经营地统计: what follows are parts. */
const AMONG = /其中|包括|包含|分别为|分别是|分为|由|分[产行类][业型]?看|按[^，,。；]{1,8}(?:看|分|统计)/;
const OPENING =
  /^[^，,。；;：:、（()）]{0,12}?([（(：:，,、]|[。；;]?(?=其中|包括|分[产行类]|按[^，,。；]{1,8}(?:看|分|统计)))/;
/** The end of a sentence, behind which no parts follow. */
const STOP = /。(?!其中|包括|分[产行类]|按)/;
const LONGEST_LIST = 24;
const LONGEST_SENTENCE = 600;

/** The parts that stand behind a whole, in the ways that they can be read, the likeliest first. */
export function listsBehind(line: FigureLine, whole: LineFigure): readonly List[] {
  const { text, figures } = line;
  if (!twoAlike(line, whole) || whole.role === 'change' || whole.role === 'share') return [];
  const at = firstPart(figures, whole);
  const next = figures[at];
  const from = figures[at - 1]?.span.end ?? whole.span.end;
  if (!next) return [];
  const gap = text.slice(from, next.span.start);
  const sign = OPENING.exec(gap);
  // 420人(城镇30户80人…): the second of a pair is of the unit.
  const pair = figures[at + 1];
  const alike = next.base.unit === whole.base.unit || (pair?.gap === '' && pair.base.unit === whole.base.unit);
  if (!sign || (!alike && !AMONG.test(gap))) return amongFurtherOn(line, whole);
  const mark = sign[1] ?? '';
  const bracket = mark === '（' || mark === '(';
  const among = AMONG.test(gap.slice(sign[0].length).split(/[。；;]/)[0] ?? '');
  // 邻里纠纷18件、劳资纠纷9件: one beside the other.
  if (/[。；;]/.test(gap.slice(sign[0].length)) || (mark === '、' && !among)) return [];
  const opening: Opening = among ? 'among' : bracket ? 'bracket' : /[：:]/.test(mark) ? 'colon' : 'bare';
  const open = from + sign[0].length;
  const end = bracket ? closing(text, open) : sentenceEnd(text, open);
  const ends = among && !bracket ? [nextSemicolon(text, open, end), end] : [end];
  // 零售总额38亿元。……按经营地统计，…: of a sentence before, which may have named several wholes.
  const unsure = /。/.test(gap) && !/其中|包括/.test(gap);
  return ends
    .map((to): List => ({
      opening,
      whole,
      parts: topLevel(line, whole, { from: at, to }),
      ...(unsure ? { unsure } : {}),
    }))
    .filter(({ parts }, i, all) => parts.length >= 2 && parts.length !== all[i - 1]?.parts.length);
}

/** Behind 增长8.7%, which is about the whole, and behind 户 and 人 side by side: 13951户68202人（…）. */
function firstPart(figures: readonly LineFigure[], whole: LineFigure): number {
  let at = whole.index + 1;
  for (const last = at + 3; at < last; at++) {
    const figure = figures[at];
    if (!figure || (figure.gap !== '' && (figure.role !== 'change' || AMONG.test(figure.gap)))) break;
  }
  return at;
}

/** 391户入住，建房847间，其中五保户76户、135间: the parts of two wholes by turns. Told by the sum alone. */
function amongFurtherOn(line: FigureLine, whole: LineFigure): readonly List[] {
  const { text, figures } = line;
  const first = figures.slice(whole.index + 1, whole.index + 6).find(({ base }) => base.unit === whole.base.unit);
  if (!first || !/其中/.test(first.gap)) return [];
  const parts = topLevel(line, whole, { from: first.index, to: sentenceEnd(text, first.span.start) });
  const sum = parts.reduce((total, { base }) => total + base.value, 0);
  return parts.length >= 2 && near(sum, whole.base.value) ? [{ opening: 'among', whole, parts, loose: true }] : [];
}

/** Two figures of the same unit follow in the sentence: without them there is nothing to add up. */
function twoAlike({ text, figures }: FigureLine, whole: LineFigure): boolean {
  const reach = whole.span.end + LONGEST_SENTENCE;
  let alike = 0;
  for (let i = whole.index + 1; i < figures.length; i++) {
    const figure = figures[i];
    if (!figure || figure.span.start > reach) return false;
    if (figure.base.unit === whole.base.unit && ++alike === 2)
      return !STOP.test(text.slice(whole.span.end, figure.span.start));
  }
  return false;
}

interface Reach {
  /** The first part's place among the figures. */
  readonly from: number;
  /** The offset that the list ends at. */
  readonly to: number;
}

/** Figures of the whole's unit, without the parts of parts. */
function topLevel(line: FigureLine, whole: LineFigure, { from, to }: Reach): LineFigure[] {
  const { text, figures } = line;
  const parts: LineFigure[] = [];
  let nestedTo = -1;
  for (let i = from; i < figures.length && parts.length < LONGEST_LIST; i++) {
    const figure = figures[i];
    if (!figure || figure.span.start >= to) break;
    if (figure.span.start < nestedTo) continue;
    if (parts.length > 0) {
      // 14件（重复6件） and “，其中…”: parts of the part before, up to the bracket's end or the next semicolon.
      if (/[（(][^）)]*$/.test(figure.gap)) nestedTo = closing(text, figure.span.start);
      else if (/其中|包括/.test(figure.gap)) nestedTo = nextSemicolon(text, figure.span.start, to);
      if (figure.span.start < nestedTo) continue;
    }
    if (figure.base.unit !== whole.base.unit || figure.upper !== undefined) continue;
    if (figure.role === 'change' || figure.role === 'share') continue;
    parts.push(figure);
  }
  return parts;
}

/** The parts that stand before a total, from the beginning of its sentence on. */
export function listBefore(line: FigureLine, whole: LineFigure): List | undefined {
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
    if (part?.base.unit !== whole.base.unit || part.upper !== undefined) break;
    if (part.role === 'change' || part.role === 'share') break;
    parts.unshift(part);
  }
  return parts.length >= 2 ? { opening: 'total', whole, parts } : undefined;
}

/** Behind the bracket that closes what opens before `from`. */
export function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length && at < from + 400; at++) {
    const char = text[at];
    if (char === '（' || char === '(') depth++;
    else if ((char === '）' || char === ')') && --depth === 0) return at;
  }
  return Math.min(text.length, from + 400);
}

function nextSemicolon(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text[at] === '；' || text[at] === ';') return at;
  return end;
}
