import { parseHan } from '../../numerals/han.js';
import type { Span } from '../../text/span.js';
import type { LineFigure } from '../lineFigures.js';
import { slipsOf, type FigureLine, type LineRelation } from './lineRelation.js';

const HAN_NUMBER = '一二两三四五六七八九十';
const NUMBER = `(\\d{1,3}|[${HAN_NUMBER}]{1,3})`;
const WORD = '(大|个|家|项|类|种|条|所|座|名|位|处|支|级|款|部)';
/** 集成电路、生物医药、人工智能三大先导产业; 册亨、罗甸等8个重点县: names, perhaps 等, the number, what they are. */
const BEHIND = new RegExp(
  `(?![${HAN_NUMBER}百千万零第各余近约超前])([\\u4e00-\\u9fffA-Z”》）])(等)?(?:共|这)?${NUMBER}${WORD}(?![月多余小时方百数])[\\u4e00-\\u9fff（]`,
  'g',
);
/** 3个自然村（甲村、乙村、丙村）; 3个自然村：甲村、乙村、丙村。 */
const NAME = '[^（）、，,。；;：:\\d]{2,14}';
const LIST = `((?:${NAME}、){1,30}${NAME})`;
const BEFORE = new RegExp(
  `(?<![\\d.第、和及与余近约超${HAN_NUMBER}])${NUMBER}${WORD}([\\u4e00-\\u9fff]{1,12})(?:（${LIST}）|[：:]${LIST}(?:[。；]|$))`,
  'g',
);
const CONNECTOR = /[和与及暨]/g;
/** 等6个项目和甲、乙2个项目; 省、市、县三级和园区、院校两类: behind 和 another list begins. */
const ANOTHER = new RegExp(`(?:等|[${HAN_NUMBER}\\d]{1,3}[大个家项类种所座级]).{0,16}[和与及]`, 'g');
/** 八项规定, 三大攻坚战: a number that is part of a name. */
const NAMED =
  /^(?:八项规定|[一三四五]个(?:全面|意识|自信|维护|必须|统一|坚持|到位|转变|有利于)|三大(?:攻坚|球)|两个(?:确立|维护|毫不动摇|文明))/;
const LONGEST = 240;

/** Numbers of things and the names of them. */
export function* countsOf(line: FigureLine): Iterable<LineRelation> {
  const { text } = line;
  if (!text.includes('、')) return;
  for (const match of text.matchAll(BEHIND)) {
    const found = behind(line, match);
    if (found) yield found;
  }
  if (!/[：:（]/.test(text)) return;
  for (const match of text.matchAll(BEFORE)) {
    const [all, number = '', , , bracket, colon] = match;
    const list = bracket ?? colon ?? '';
    if (/等$|如/.test(list)) continue;
    const start = match.index + all.indexOf(list, number.length);
    const names = split(text, { start, end: start + list.length });
    const found = relate(line, { start: match.index, end: match.index + number.length }, { names, open: false });
    if (found) yield found;
  }
}

function behind(line: FigureLine, match: RegExpExecArray): LineRelation | undefined {
  const { text } = line;
  const [all, before = '', etc, number = '', word = ''] = match;
  const at = match.index + all.indexOf(number, before.length + (etc?.length ?? 0));
  const listEnd = match.index + before.length;
  if (NAMED.test(text.slice(at, at + 8)) || /[和与及或各共有之]/.test(before)) return undefined;
  let start = listStart(text, listEnd);
  for (const match of text.slice(start, listEnd).matchAll(ANOTHER)) {
    const from = start + match.index + match[0].length;
    if (text.slice(from, listEnd).includes('、')) start = from;
  }
  const names = split(text, { start, end: listEnd });
  const last = names.at(-1);
  if (names.length < 2 || !last || last.end - last.start < (word === '级' ? 1 : 2)) return undefined;
  // 200家、300家: every name has a number of its own; 钢铁、有色等行业46种: the number is no longer that of the names.
  if (names.some(({ start, end }) => /\d|等|分别|各/.test(text.slice(start, end)))) return undefined;
  if (new RegExp(`[${HAN_NUMBER}][大个家项类种所座级]`).test(text.slice(last.start, last.end))) return undefined;
  // 二级注册建筑师 is a grade.
  if (word === '级' && (names.length < 3 || /[一二]/.test(number))) return undefined;
  if (word === '条' && /^.条(?:规定|第|的)/.test(text.slice(at))) return undefined;
  return relate(line, { start: at, end: at + number.length }, { names, open: etc !== undefined });
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
  if (value === undefined || value < 2) return undefined;
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
  const unit = text[number.end] ?? '';
  const noun = /^[\u4e00-\u9fff]{0,12}/.exec(text.slice(number.end + 1, number.end + 13))?.[0] ?? '';
  return {
    index: -1,
    clause: number.start,
    lead: '',
    span: { start: number.start, end: number.end + 1 },
    number,
    value,
    unit,
    base: { unit, value },
    step: 1,
    counted: true,
    approximation: 'exact',
    role: 'plain',
    noun,
    ...(noun === '' ? {} : { nounSpan: { start: number.end + 1, end: number.end + 1 + noun.length } }),
    period: '',
    place: '',
  };
}
