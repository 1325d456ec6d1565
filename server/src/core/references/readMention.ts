import { parseArabic } from '../numerals/arabic.js';
import { parseComposite } from '../numerals/composite.js';
import { parseHan } from '../numerals/han.js';
import type { Mention, MentionNumber, MentionStep, Unit } from './mention.js';

/** What a mention is by its own characters, before its surroundings are looked at. */
export type BareMention = Pick<Mention, 'span' | 'steps'>;

const NUMERAL = '(?:[一二三四五六七八九十百千零〇○两]{1,7}|[\\d０-９]{1,4})';
const OPEN = '[（(]';
const CLOSE = '[）)]';
const RANGE = '至|到|—{1,2}|－|-|~|～';
const LIST = '、|和|及|或者|或|以及|与';
const ITEM = new RegExp(`(?:(${OPEN})(${NUMERAL})${CLOSE}|(${NUMERAL}))`, 'y');
const JOIN = new RegExp(`(?:(${RANGE})|(?:${LIST}))(第?)(?=${OPEN}?${NUMERAL})`, 'y');
/** Words that begin like a unit and are none: 条例, 项目, 节目 … */
const UNIT =
  /编(?![号制办])|篇(?![章幅])|部分|章(?![程鱼])|节(?![目日课能约点水俭气假余])|条(?![例件款约线块])|款(?![项式待])|项(?![目链])|目(?![标录前光]|的(?!规定|要求|情形))|小?[点點](?![多半钟整])|條(?!例)|節(?![目日課能約])|編(?!號)|項(?!目)/y;
const BARE_DIGITS = /\d{1,2}(?=[.．]?(?:的|中|所|规定|要求|提出|[，。；、）)”」]|$))/y;
/** 第三条的第二款, 第一部分中第（一）项 */
const LINKED_STEP = /(?:的|中的?|里的?)(?=第)/y;
const SUB = /之([一二三四五六七八九十]{1,3})(?![一二三四五六七八九十分])/y;
const RELATIVE =
  /(?:前([一二两三四五六七八九]?)|上一|本)(?:條(?!例)|項(?!目)|節(?![目日課能約])|条(?![例件款约线块])|款(?![项式待])|项(?![目链])|章(?![程鱼])|节(?![目日课能约点水俭气假余])|编(?![号制办])|部分)/y;
const ANNEX = /附(?:件|表|录)(?:[ \u3000](?=[一二三四五六七八九十\d]))?/y;
const UNITS: Readonly<Record<string, Unit>> = {
  编: 'bian',
  篇: 'pian',
  部分: 'bufen',
  章: 'zhang',
  节: 'jie',
  条: 'tiao',
  款: 'kuan',
  项: 'xiang',
  目: 'mu',
  点: 'dian',
  小点: 'dian',
  條: 'tiao',
  節: 'jie',
  編: 'bian',
  項: 'xiang',
  點: 'dian',
  小點: 'dian',
};

/**
 * Reads the mention that begins at an offset of a line: 第… · 前… · 本… · 附件… · （一）项; undefined where none does.
 *
 * @param bare （一） is one whatever stands before it
 */
export function readMention(text: string, at: number, bare = false): BareMention | undefined {
  const first = readRelative(text, at) ?? readAnnex(text, at) ?? readNumbered(text, at) ?? readBracket(text, at, !bare);
  if (!first) return undefined;
  const steps = [first];
  for (;;) {
    const end = steps[steps.length - 1]?.span.end ?? at;
    const from = end + (exec(LINKED_STEP, text, end)?.[0].length ?? 0);
    const last = steps[steps.length - 1];
    const next =
      readNumbered(text, from) ??
      (from === end
        ? (readCircled(text, from) ??
          readBracket(text, from, false) ??
          (last?.unit === 'bracket' ? readDigits(text, from) : undefined))
        : undefined);
    if (!next) break;
    steps.push(next);
  }
  return { span: { start: at, end: steps[steps.length - 1]?.span.end ?? at }, steps };
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 前款, 前两条, 本条 */
function readRelative(text: string, at: number): MentionStep | undefined {
  const match = exec(RELATIVE, text, at);
  if (!match) return undefined;
  const word = match[0];
  const unit = UNITS[word.endsWith('部分') ? '部分' : word.slice(-1)];
  if (!unit) return undefined;
  const count = match[1] ? (match[1] === '两' ? 2 : (parseHan(match[1])?.value ?? 1)) : 1;
  return {
    unit,
    span: { start: at, end: at + word.length },
    numbers: [],
    range: false,
    back: word.startsWith('本') ? 0 : count,
    word: '',
  };
}

/** 附件2, 附件1—3, 附件一、二, 附件 */
function readAnnex(text: string, at: number): MentionStep | undefined {
  const match = exec(ANNEX, text, at);
  if (!match) return undefined;
  const from = at + match[0].length;
  const row = readRow(text, from, false);
  // 附件2023年…, 附件3份: not the annex's number.
  const numbered = row && !/^[\d０-９年月份个张页]/.test(text.slice(row.end, row.end + 1));
  const tooLong = row?.numbers.some((number) => number.value > 99) ?? false;
  // 附件1-2 is one annex with a number of two parts.
  if (row && /^[-–]\d/.test(text.slice(row.numbers[0]?.span.end ?? row.end))) return undefined;
  if (!row || !numbered || tooLong)
    return {
      unit: 'annex',
      span: { start: at, end: from },
      numbers: [],
      range: false,
      back: undefined,
      word: match[0].slice(0, 2),
    };
  return {
    unit: 'annex',
    span: { start: at, end: row.end },
    numbers: row.numbers,
    range: row.range,
    back: undefined,
    word: match[0].slice(0, 2),
  };
}

/** 第十二条, 第一、二项, 第（一）至（四）项, 第三条至第五条, 第十七条之一 */
function readNumbered(text: string, at: number): MentionStep | undefined {
  if (text[at] !== '第') return undefined;
  const row = readRow(text, at + 1, true);
  const match = row && exec(UNIT, text, row.end);
  const unit = match && UNITS[match[0]];
  if (!row || !unit) return undefined;
  let end = row.end + match[0].length;
  let numbers = row.numbers;
  let range = row.range;
  if (unit === 'tiao') ({ numbers, end } = withSub(text, numbers, end));
  // 第三条至第五条: the unit is said twice.
  const join = !range && numbers.length === 1 ? exec(JOIN, text, end) : null;
  if (join?.[1] !== undefined && join[2] === '第') {
    const other = readRow(text, end + join[0].length, false);
    const again = other && exec(UNIT, text, other.end);
    if (other && again && UNITS[again[0]] === unit && other.numbers.length === 1) {
      const closed =
        unit === 'tiao'
          ? withSub(text, other.numbers, other.end + again[0].length)
          : { numbers: other.numbers, end: other.end + again[0].length };
      numbers = [...numbers, ...closed.numbers];
      end = closed.end;
      range = true;
    }
  }
  return { unit, span: { start: at, end }, numbers, range, back: undefined, word: '' };
}

function withSub(
  text: string,
  numbers: readonly MentionNumber[],
  end: number,
): { numbers: readonly MentionNumber[]; end: number } {
  const match = exec(SUB, text, end);
  const sub = match && parseHan(match[1] ?? '')?.value;
  const last = numbers[numbers.length - 1];
  if (!match || !sub || !last) return { numbers, end };
  const stop = end + match[0].length;
  return {
    numbers: [...numbers.slice(0, -1), { ...last, sub, span: { start: last.span.start, end: stop } }],
    end: stop,
  };
}

/** （三） behind another step, or before 项, 款, 点 or 至（四）. */
function readBracket(text: string, at: number, alone: boolean): MentionStep | undefined {
  if (text[at] !== '（' && text[at] !== '(') return undefined;
  const row = readRow(text, at, false);
  if (!row) return undefined;
  const match = exec(UNIT, text, row.end);
  const unit = match && UNITS[match[0]];
  const named = unit === 'xiang' || unit === 'kuan' || unit === 'dian' || unit === 'tiao';
  // 前述（二）, 见（三）: no unit, but nothing else it could be.
  if (alone && !named && !/(?:前述|上述|前文|见|参见|参照|按照|按)$/.test(text.slice(Math.max(0, at - 3), at)))
    return undefined;
  const end = named && match ? row.end + match[0].length : row.end;
  return {
    unit: named ? unit : 'bracket',
    span: { start: at, end },
    numbers: row.numbers,
    range: row.range,
    back: undefined,
    word: '',
  };
}

/** ① behind another step. */
function readCircled(text: string, at: number): MentionStep | undefined {
  const value = at < text.length ? parseComposite(text.charAt(at), 'circled') : undefined;
  if (value === undefined) return undefined;
  const span = { start: at, end: at + 1 };
  return {
    unit: 'circled',
    span,
    numbers: [{ span, value, sub: 0, bracket: false, digits: true }],
    range: false,
    back: undefined,
    word: '',
  };
}

/** 第二部分（三）2的要求: digits right behind a bracket, and nothing that they could count. */
function readDigits(text: string, at: number): MentionStep | undefined {
  const match = exec(BARE_DIGITS, text, at);
  const number = match && readNumber(text, at)?.number;
  if (!number) return undefined;
  return {
    unit: 'dian',
    span: { start: at, end: number.span.end },
    numbers: [number],
    range: false,
    back: undefined,
    word: '',
  };
}

interface Row {
  readonly numbers: readonly MentionNumber[];
  readonly range: boolean;
  readonly end: number;
}

/** One number, a list of them or a range. `third` allows 第 before the later ones (第一、第二项). */
function readRow(text: string, at: number, third: boolean): Row | undefined {
  const first = readNumber(text, at);
  if (!first) return undefined;
  const numbers = [first.number];
  let { end } = first;
  let range = false;
  for (;;) {
    const join = exec(JOIN, text, end);
    if (!join || (join[2] === '第' && !third)) break;
    if (join[1] !== undefined && (numbers.length > 1 || range)) break;
    const next = readNumber(text, end + join[0].length);
    if (!next || (range && join[1] !== undefined)) break;
    // Brackets go with brackets, digits with digits: （一）和3个 is no list.
    if (next.number.bracket !== first.number.bracket || next.number.digits !== first.number.digits) break;
    if (range) break;
    numbers.push(next.number);
    range = join[1] !== undefined;
    ({ end } = next);
  }
  // 第一、第二项 counts only where the unit follows; otherwise 第一 stands by itself.
  return { numbers, range, end };
}

function readNumber(text: string, at: number): { number: MentionNumber; end: number } | undefined {
  const match = exec(ITEM, text, at);
  const numeral = match?.[2] ?? match?.[3];
  if (!match || !numeral) return undefined;
  const digits = /^[\d０-９]+$/.test(numeral);
  const value = digits ? parseArabic(numeral)?.value : parseHan(numeral)?.value;
  if (value === undefined) return undefined;
  const start = at + (match[1] ? 1 : 0);
  const number = {
    span: { start, end: start + numeral.length },
    value,
    sub: 0,
    bracket: match[1] !== undefined,
    digits,
  };
  return { number, end: at + match[0].length };
}
