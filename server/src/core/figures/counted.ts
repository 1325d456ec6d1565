import type { Span } from '../text/span.js';
import type { LineFigure } from './lineFigures.js';
import { CHANGE, PERIOD, PLACE } from './phrases.js';

/** Verbs and words between what is counted and its number. */
const TAIL =
  /(?:已经|已|达到|达|为|是|有|共有|共计|合计|总计|累计|总共|共|均|各|约|近|将近|接近|超过|超|逾|突破|至少|增至|增加到|提高到|提升到|提高至|降至|实现|完成|高达|保持在|稳定在|控制在|不少于|不低于|不足|不到|仅|就|了|到|:|：)$/;
/** Words before what is counted that are no part of its name. */
const HEAD =
  /^(?:其中|包括|包含|分别|同时|另外|此外|目前|现有|现|已经|已|共有|共计|合计|总计|累计|总共|共|全年|年内|今年|去年|当年|年初以来|今年以来|截至目前|实现|完成|和|与|及|以及|并|且|还|又|的|年|月|日|[:： ])/;
const COMPARED = /^(?:同比|比上年|较上年|比去年|较去年|环比|年均|分别)*$/;
/** Units of things whose name stands behind the number. */
const THINGS = new Set(Array.from('个项种类家所条座名位处支大级台辆部'));
const NOUN_BEHIND =
  /^(?!以[上内下外]|左右|之多|不等|有余|全部|均|已|的)[\u4e00-\u9fff](?:(?![与和及的在被均已]|全部|进行|实施|开展|达到|建成|完成|得到|实现|获|入[选围])[\u4e00-\u9fff]){1,11}/;

/** What a figure counts: of things named behind the number that, of others the words of its clause without verbs. */
export function nounOf(figure: LineFigure): { readonly noun: string; readonly nounSpan?: Span } {
  const { text, clause, lead, role, unit, span, previous } = figure;
  const behind = nounBehind(text, span.end);
  if (behind && THINGS.has(unit)) return named(text, behind);
  const within = nounWithin(role === 'change' ? lead.replace(CHANGE, '') : lead);
  const start = within.start;
  if (within.end > start && !(role === 'change' && COMPARED.test(lead.slice(start, within.end))))
    return named(text, { start: clause + start, end: clause + within.end });
  if (role === 'change' || role === 'share') return previous?.nounSpan ? named(text, previous.nounSpan) : { noun: '' };
  return behind ? named(text, behind) : { noun: '' };
}

function named(text: string, nounSpan: Span): { readonly noun: string; readonly nounSpan: Span } {
  return { noun: text.slice(nounSpan.start, nounSpan.end), nounSpan };
}

/** 13个预期性指标: what is counted stands behind. */
function nounBehind(text: string, at: number): Span | undefined {
  const behind = NOUN_BEHIND.exec(text.slice(at, at + 16))?.[0];
  return behind === undefined ? undefined : { start: at, end: at + behind.length };
}

/** The noun in the words before a figure: the verbs at both ends, the time and the place left out. */
function nounWithin(lead: string): Span {
  let start = 0;
  let end = lead.trimEnd().length;
  for (let tail = TAIL.exec(lead.slice(0, end)); tail; tail = TAIL.exec(lead.slice(0, end))) end = tail.index;
  for (let length = -1; length !== 0; start += length) {
    const words = lead.slice(start, end);
    length = HEAD.exec(words)?.[0].length ?? leadingPeriod(words);
  }
  return { start, end: Math.max(start, end) };
}

/** How much of the words says when, or where: 2023年, 全镇. */
function leadingPeriod(words: string): number {
  PERIOD.lastIndex = 0;
  const match = PERIOD.exec(words);
  return match?.index === 0 ? match[0].length : (WHOLE_PLACE.exec(words)?.[0].length ?? 0);
}

const WHOLE_PLACE = /^(?:全[国省市州县区旗镇乡村]|[我本](?:省|市|州|县|区|旗|镇|乡|村))(?=[\u4e00-\u9fff]|\d{4}年)/;
const FAR = 400;

/** The last period that a line names before an offset; empty where it names none. */
export function periodBefore(text: string, at: number): string {
  let found = '';
  // Where an earlier search ended, matchAll would begin.
  PERIOD.lastIndex = 0;
  for (const match of text.slice(Math.max(0, at - FAR), at).matchAll(PERIOD)) found = match[0];
  return found;
}

/** The first period that a text names. */
export function periodIn(text: string): string {
  PERIOD.lastIndex = 0;
  return PERIOD.exec(text)?.[0] ?? '';
}

const FURTHEST = 12;

/** The place that a figure's clause begins with, or one before it in the same sentence. */
export function placeBefore(figure: LineFigure): string {
  let steps = 0;
  for (let at: LineFigure | undefined = figure; at && steps < FURTHEST; at = at.previous, steps++) {
    const own = PLACE.exec(at.lead)?.[0];
    if (own !== undefined) return own;
    if (/[。；;]/.test(at.gap)) return '';
  }
  return '';
}
