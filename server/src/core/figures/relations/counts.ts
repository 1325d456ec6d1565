import { parseHan } from '../../numerals/han.js';
import type { Span } from '../../text/span.js';
import { LineFigure } from '../lineFigures.js';
import { characterTable } from '../characters.js';
import { slipsOf, type FigureLine, type LineRelation } from './lineRelation.js';

const HAN_NUMBER = '一二两三四五六七八九十';
/** Measure words of what has a name. */
const WORD = characterTable('大个家项类种条所座名位处支级款部');
/** 个月, 个百分点, 两位数 are no things with names. */
const NO_THING = characterTable('月多余小时方百数');
const NUMERAL = characterTable(`${HAN_NUMBER}0123456789`);
const LONGEST_NUMBER = 3;
const OPENING = '（'.charCodeAt(0);
/** Before these characters it is part of a longer number, or no number of things. */
const NO_NUMBER = /[一二两三四五六七八九十百千万亿零第各余近约超前\d.]/;
/** What may stand between names and their number: 册亨、罗甸等8个. */
const NAME_END = /[\u4e00-\u9fffA-Z”》）](等)?[共这]?$/;
/** 3个自然村（甲村、乙村、丙村）; 3个自然村：甲村、乙村、丙村。 */
const NAME = '[^（）、，,。；;：:\\d]{2,14}';
const LIST = `((?:${NAME}、){1,30}${NAME})`;
const NAMES = new RegExp(`[\\u4e00-\\u9fff]{1,12}(?:（${LIST}）|[：:]${LIST}(?:[。；]|$))`, 'y');
const CONNECTOR = /[和与及暨]/g;
/** 等6个项目和甲、乙2个项目; 省、市、县三级和园区、院校两类: behind 和 another list begins. */
const ANOTHER = new RegExp(`(?:等|[${HAN_NUMBER}\\d]{1,3}[大个家项类种所座级]).{0,16}[和与及]`, 'g');
const NUMBERED = new RegExp(`[${HAN_NUMBER}][大个家项类种所座级]`);
/** 八项规定, 三大攻坚战: a number that is part of a name. */
const NAMED =
  /^(?:八项规定|[一三四五]个(?:全面|意识|自信|维护|必须|统一|坚持|到位|转变|有利于)|三大(?:攻坚|球)|两个(?:确立|维护|毫不动摇|文明))/;
const LONGEST = 240;

/** Numbers of things and the names of them. */
export function countsOf(line: FigureLine, found: LineRelation[]): void {
  const { text } = line;
  if (!text.includes('、')) return;
  for (let at = 0; at < text.length; at++) {
    if (NUMERAL[text.charCodeAt(at)] === 0) continue;
    let end = at + 1;
    while (NUMERAL[text.charCodeAt(end)] === 1) end++;
    if (end - at <= LONGEST_NUMBER && WORD[text.charCodeAt(end)] === 1) {
      const count = counted(line, { start: at, end });
      if (count) found.push(count);
    }
    at = end;
  }
}

function counted(line: FigureLine, number: Span): LineRelation | undefined {
  const { text } = line;
  const { start, end } = number;
  const behindWord = text.charCodeAt(end + 1);
  if (NO_THING[behindWord] !== 0 || !isThing(behindWord) || NO_NUMBER.test(text[start - 1] ?? '')) return undefined;
  const before = NAME_END.exec(text.slice(Math.max(0, start - 3), start));
  return (before && behind(line, number, { before, word: text[end] ?? '' })) ?? ahead(line, number, end + 1);
}

function isThing(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === OPENING;
}

/** 3个自然村（甲村、乙村、丙村） */
function ahead(line: FigureLine, number: Span, from: number): LineRelation | undefined {
  if (!/[（：:]/.test(line.text.slice(from, from + 13))) return undefined;
  NAMES.lastIndex = from;
  const match = NAMES.exec(line.text);
  if (!match || /[和与及、]/.test(line.text[number.start - 1] ?? '')) return undefined;
  const list = match[1] ?? match[2] ?? '';
  if (/等$|如/.test(list)) return undefined;
  const start = from + match[0].indexOf(list, 1);
  return relate(line, number, { names: split(line.text, { start, end: start + list.length }), open: false });
}

interface Lead {
  readonly before: RegExpExecArray;
  readonly word: string;
}

function behind(line: FigureLine, number: Span, { before, word }: Lead): LineRelation | undefined {
  const { text } = line;
  const at = number.start;
  const listEnd = at - before[0].length + 1;
  if (NAMED.test(text.slice(at, at + 8)) || /^[和与及或各共有之]/.test(before[0])) return undefined;
  let start = listStart(text, listEnd);
  if (!text.slice(start, listEnd).includes('、')) return undefined;
  for (const match of text.slice(start, listEnd).matchAll(ANOTHER)) {
    const from = start + match.index + match[0].length;
    if (text.slice(from, listEnd).includes('、')) start = from;
  }
  const names = split(text, { start, end: listEnd });
  const last = names.at(-1);
  if (names.length < 2 || !last || last.end - last.start < (word === '级' ? 1 : 2)) return undefined;
  // 200家、300家: every name has a number of its own; 钢铁、有色等行业46种: the number is no longer that of the names.
  if (names.some(({ start, end }) => /\d|等|分别|各/.test(text.slice(start, end)))) return undefined;
  if (NUMBERED.test(text.slice(last.start, last.end))) return undefined;
  // 二级注册建筑师 is a grade.
  if (word === '级' && (names.length < 3 || /[一二]/.test(text[at] ?? ''))) return undefined;
  if (word === '条' && /^.条(?:规定|第|的)/.test(text.slice(at))) return undefined;
  return relate(line, number, { names, open: before[1] !== undefined });
}

/** Where the clause of a list begins, brackets and quotations passed over. */
function listStart(text: string, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const char = text[at] ?? '';
    if ('）)”》'.includes(char)) depth++;
    else if ('（(“《'.includes(char)) {
      if (depth === 0) return at + 1;
      depth--;
    } else if (depth === 0 && '，,。；;：:！？'.includes(char)) return at + 1;
  }
  return Math.max(0, end - LONGEST);
}

/** The names between the marks 、, those inside brackets and quotations left whole. */
function split(text: string, { start, end }: Span): readonly Span[] {
  const names: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const char = text[at] ?? '';
    if ('（(“《'.includes(char)) depth++;
    else if ('）)”》'.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === '、' && depth === 0) {
      names.push({ start: from, end: at });
      from = at + 1;
    }
  }
  names.push({ start: from, end });
  return names;
}

/** How many more names there may be, because 和 and 及 part names or stand inside them. */
function connectors({ text }: FigureLine, names: readonly Span[]): number {
  return names.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(CONNECTOR)?.length ?? 0), 0);
}

interface Names {
  readonly names: readonly Span[];
  /** 等 stands behind them. */
  readonly open: boolean;
}

function relate(line: FigureLine, number: Span, { names, open }: Names): LineRelation | undefined {
  const digits = line.text.slice(number.start, number.end);
  const value = digits === '两' ? 2 : /\d/.test(digits) ? Number(digits) : parseHan(digits)?.value;
  // 一个 and 一项 are ways to speak.
  if (value === undefined || value < (/\d/.test(digits) && !open ? 1 : 2)) return undefined;
  const extra = connectors(line, names);
  const holds = value >= names.length && value <= names.length + extra;
  // 守护、利用好531处: two words with a mark between them are no list yet.
  const list = names.length >= 3;
  if (!holds && ((open && value > names.length) || !list || value > 30)) return undefined;
  const result = line.figures.find(({ number: own }) => own.start === number.start) ?? madeUp(line, number, value);
  return {
    kind: 'count',
    result,
    from: [],
    names,
    computed: names.length,
    holds,
    closed: !open && list,
    arithmetic: String(names.length),
    slips: holds || extra > 0 ? [] : slipsOf(line, [result], ([all]) => all === names.length),
  };
}

/** 三大产业: a number that is no quantity elsewhere, because it is written in characters. */
function madeUp({ text }: FigureLine, number: Span, value: number): LineFigure {
  const span = { start: number.start, end: number.end + 1 };
  return new LineFigure(text, { span, value, unit: text[number.end] ?? '' }, undefined, -1, number.start);
}
