import { parseArabic } from '../numerals/arabic.js';
import { parseComposite } from '../numerals/composite.js';
import { parseHan, type Numeral } from '../numerals/han.js';
import { isBlank, skipBlanks } from '../text/chars.js';
import type { FormId } from './forms.js';
import type { Marker, MarkerSlips } from './marker.js';

/** A marker read at some offset, and how doubtful it is that it is one at all (0 = beyond doubt, in cost units). */
export interface Reading {
  readonly marker: Marker;
  readonly doubt: number;
}

const HAN_NUMERALS = '一二三四五六七八九十百千零〇○廿卅';
const UNITS: readonly (readonly [string, FormId])[] = [
  ['部分', 'bufen'],
  ['编', 'bian'],
  ['編', 'bian'],
  ['篇', 'pian'],
  ['章', 'zhang'],
  ['节', 'jie'],
  ['節', 'jie'],
  ['条', 'tiao'],
  ['條', 'tiao'],
];
/** What stands behind a number that measures something: 1.5万元, 2.5%, 3.2亿, 1.8米. */
const MEASURE =
  /^(?:[%％‰℃°]|[a-zA-Zμ]|[万亿千百十][元亩斤人户吨家个件名平多余]?|亿|元|倍|个(?!人)|米|公里|平方|立方|吨|亩|公顷|斤|岁|折|级地震|厘米|毫米|千米|分钟|小时|[年月日号])/;
/** A marker that is only mentioned: （一）至（三）项, 第十条规定, 第三章的. */
const MENTION =
  /^(?:(?:至|到|—|～|~|-|或者?|[、和及与])\s*[（(第①-⑳]|[项款](?:[、，。规的和或所中]|$)|类(?:[、，。；]|$))/;
const MENTION_OF_UNIT = /^(?:的|第|之?规定|所|至|到|[、和与及或](?!\s)|[款项][、，。的和]|[，。；：》）)](?!$))/;
/** 一、二季度 · 一、二、三等奖 · 一、二级: a list of numbers, not a marker. */
const NUMBER_LIST =
  /^[二三四五六七八九十](?:[、和及至到][一二三四五六七八九十])*(?:季度|年级|等奖|等功|等品|等[、，]|[级期线类号层楼组队班档步]|部分|产业|标段|审|读|中全会|旬|地块|孩|车间|村民小组|胎)/;

/**
 * Reads the marker that begins at `at`, whatever its form, slips included. `at` must hold no blank.
 *
 * @returns undefined where no marker begins there. Offsets count from the start of `text`. Never throws.
 */
export function readMarker(text: string, at: number): Reading | undefined {
  const char = text[at];
  if (char === undefined) return undefined;
  const code = char.charCodeAt(0);
  if (char === '第') return readUnit(text, at);
  if (char === '（' || char === '(') return readBracketed(text, at);
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return readArabic(text, at);
  if (HAN_NUMERALS.includes(char)) return readHan(text, at);
  if (char === '其') return readQi(text, at);
  if (char === '—' || char === '―' || char === '─' || char === '－' || char === '-') return readDash(text, at);
  if (code >= 0x2460 && code <= 0x32bf) return readComposite(text, at);
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return readLatin(text, at);
  return undefined;
}

/** 第三章, 第十七条之一, 第 2 部分; 第一，where no unit follows. */
function readUnit(text: string, at: number): Reading | undefined {
  const from = skipBlanks(text, at + 1);
  const to = numeralEnd(text, from);
  if (to === from) return undefined;
  const numeral = parseNumeral(text.slice(from, to));
  if (!numeral) return undefined;
  const behind = skipBlanks(text, to);
  const unit = UNITS.find(([name]) => text.startsWith(name, behind));
  if (!unit) {
    if (to !== behind || from !== at + 1 || !isHanRun(text.slice(from, to))) return undefined;
    return withMark(text, at, to, 'ordinal', numeral, { right: ['，'], wrong: [',', '、'], doubt: 0.5 });
  }
  const [name, form] = unit;
  let end = behind + name.length;
  let sub = 0;
  if (form === 'tiao' && text[end] === '之') {
    const subEnd = hanEnd(text, end + 1);
    const value = parseHan(text.slice(end + 1, subEnd));
    if (value) {
      sub = value.value;
      end = subEnd;
    }
  }
  const innerSpace = from !== at + 1 || to !== behind;
  const rest = text.slice(end);
  let doubt = 0;
  if (form === 'tiao') doubt = isBlank(rest.charCodeAt(0)) || rest === '' ? 0 : MENTION_OF_UNIT.test(rest) ? 9 : 1;
  else if (MENTION_OF_UNIT.test(rest)) doubt = /^[：:、，]/.test(rest) ? 0.5 : 6;
  else if (form === 'bian' && /^[辑制号码排审写者]/.test(rest)) doubt = 9;
  else if (form === 'jie' && /^[课点目]/.test(rest)) doubt = 9;
  else if (form === 'zhang' && /^[程]/.test(rest)) doubt = 9;
  else if (form === 'bufen' && /^[是为]/.test(rest)) doubt = 4;
  if (doubt < 9 && rest.length > 60 && form !== 'tiao') doubt += 4;
  const slips: MarkerSlips = {
    ...(innerSpace ? { innerSpace: true } : {}),
    ...(numeral.regular ? {} : { numeral: 'irregular' as const }),
  };
  return finish(text, { form, value: numeral.value, sub, start: at, end, slips, doubt });
}

/** （一） （1） with half-width and mixed brackets, a stray mark behind them and blanks inside. */
function readBracketed(text: string, at: number): Reading | undefined {
  const from = skipBlanks(text, at + 1);
  const han = hanEnd(text, from);
  const to = han > from ? han : digitEnd(text, from);
  if (to === from) return readBracketedLatin(text, at);
  const isHan = han > from;
  const numeral = parseNumeral(text.slice(from, to));
  if (!numeral || numeral.value > 199) return undefined;
  const behind = skipBlanks(text, to);
  const close = text[behind];
  if (close !== '）' && close !== ')') return undefined;
  const full = text[at] === '（';
  const brackets = full === (close === '）') ? (full ? undefined : ('half' as const)) : ('mixed' as const);
  return strayMark(text, {
    form: isHan ? 'hanParen' : 'numParen',
    value: numeral.value,
    sub: 0,
    start: at,
    end: behind + 1,
    slips: {
      ...(brackets ? { brackets } : {}),
      ...(from !== at + 1 || to !== behind ? { innerSpace: true } : {}),
      ...numeralSlip(numeral, text.slice(from, to)),
    },
    doubt: MENTION.test(text.slice(behind + 1)) ? 8 : 0,
  });
}

function readBracketedLatin(text: string, at: number): Reading | undefined {
  const match = /^[（(]([a-z])[）)]/.exec(text.slice(at, at + 3));
  if (!match) return undefined;
  return finish(text, {
    form: 'latin',
    value: (match[1] ?? 'a').charCodeAt(0) - 96,
    sub: 0,
    start: at,
    end: at + 3,
    slips: {},
    doubt: 3,
  });
}

/** 一、 and its slips 一. 一， 一： 一。 and, with doubt, 一 before a blank; 一） for （一）. */
function readHan(text: string, at: number): Reading | undefined {
  const to = hanEnd(text, at);
  const numeral = parseHan(text.slice(at, to));
  if (!numeral || numeral.value > 199 || (!numeral.regular && numeral.value > 99)) return undefined;
  const next = text[to];
  if (next === '）' || next === ')') {
    return finish(text, {
      form: 'hanParen',
      value: numeral.value,
      sub: 0,
      start: at,
      end: to + 1,
      slips: { brackets: 'mixed' },
      doubt: 1,
    });
  }
  const rest = text.slice(to + 1);
  if (next === '、' && NUMBER_LIST.test(rest)) return undefined;
  const reading = withMark(text, at, to, 'han', numeral, {
    right: ['、'],
    wrong: ['.', '．', '，', ',', '：', ':', '。', '､', '；'],
    doubt: 0.5,
  });
  if (reading) {
    const comma = next !== undefined && '，,：:。；'.includes(next);
    // 十，… or 一：… opens a sentence more often than a heading where the rest is long.
    return comma ? { ...reading, doubt: reading.doubt + 1 } : reading;
  }
  if (next !== undefined && isBlank(next.charCodeAt(0)) && to - at <= 2) {
    const short = text.trim().length <= 30;
    return finish(text, {
      form: 'han',
      value: numeral.value,
      sub: 0,
      start: at,
      end: to,
      slips: { mark: '' },
      doubt: short ? 3 : 6,
    });
  }
  return undefined;
}

/** 1. and its slips 1、 1． 1，; 1）; 1.1 and 1.1.1; 1 before a blank. */
function readArabic(text: string, at: number): Reading | undefined {
  const to = digitEnd(text, at);
  const numeral = parseArabic(text.slice(at, to));
  if (!numeral || numeral.value > 300) return undefined;
  const next = text[to];
  if (next === undefined) return undefined;
  if (next === '）' || next === ')') {
    return strayMark(text, {
      form: 'numClose',
      value: numeral.value,
      sub: 0,
      start: at,
      end: to + 1,
      slips: { ...(next === ')' ? { brackets: 'half' as const } : {}), ...numeralSlip(numeral, text.slice(at, to)) },
      doubt: 0.5,
    });
  }
  if (next === '.' || next === '．') {
    const path = readPath(text, at);
    if (path) return path;
  }
  const after = text.charCodeAt(to + 1);
  const digitFollows = after >= 0x30 && after <= 0x39;
  if (digitFollows && (next === '.' || next === '．')) {
    // 1.5万元, a line that is just 2.5: amounts, not markers.
    const behind = text.slice(to + 1).replace(/^\d+/, '');
    const year = /^(?:19|20)\d{2}年/.test(text.slice(to + 1));
    if (!year && (behind.trim() === '' || MEASURE.test(behind))) return undefined;
  }
  if (digitFollows && next !== '、' && next !== '.' && next !== '．') return undefined;
  if (isBlank(next.charCodeAt(0))) {
    // 1　总则: only 1.1 below it, or its neighbours, can prove it.
    const content = skipBlanks(text, to);
    if (content >= text.length || /[\d.%]/.test(text[content] ?? '')) return undefined;
    return finish(text, {
      form: 'decimal',
      value: numeral.value,
      sub: 0,
      path: [numeral.value],
      start: at,
      end: to,
      slips: {},
      doubt: 2,
    });
  }
  const rest = text.slice(to + 1);
  const reading = withMark(text, at, to, 'num', numeral, {
    right: ['.'],
    wrong: ['．', '、', '，', ',', '。', '：', ':', '､'],
    doubt: 0,
  });
  if (!reading) return undefined;
  let doubt = reading.doubt;
  if (rest.trim() === '') doubt += 4;
  else if (next === '、' && /^\d+(?:[、号栋楼层期组班]|[一-龥]?[、，])/.test(rest)) doubt += 5;
  else if ('，,：:。'.includes(next)) doubt += 2;
  else if (digitFollows && next !== '、') doubt += /^(?:19|20)\d{2}年/.test(rest) ? 1 : 2;
  return { ...reading, doubt };
}

/** 1.1, 1.2.3; 1.5万元 and 2024.1 are none. */
function readPath(text: string, at: number): Reading | undefined {
  const match = /^(\d{1,2}|[０-９]{1,2})(?:[.．](\d{1,2}|[０-９]{1,2}))+(?![\d])/.exec(text.slice(at, at + 24));
  if (!match) return undefined;
  const written = match[0];
  const path = written.split(/[.．]/).map((part) => parseArabic(part)?.value ?? 0);
  if (path.some((part) => part < 1 || part > 60) || path.length > 6) return undefined;
  const end = at + written.length;
  const rest = text.slice(end);
  if (MEASURE.test(rest) || rest === '' || /^(?:[+×*/／＋]|[、，,。：:\-—～~)）](?:\d|$))/.test(rest)) return undefined;
  const stray = /^[.．、]/.test(rest);
  const value = path[path.length - 1] ?? 0;
  return finish(text, {
    form: 'decimal',
    value,
    sub: 0,
    path,
    start: at,
    end: stray ? end + 1 : end,
    slips: stray ? { mark: rest.slice(0, 1) } : {},
    doubt: isBlank(rest.charCodeAt(0)) ? 0 : 1.5,
  });
}

/** 其一， */
function readQi(text: string, at: number): Reading | undefined {
  const to = hanEnd(text, at + 1);
  const numeral = parseHan(text.slice(at + 1, to));
  if (!numeral || numeral.value > 20) return undefined;
  return withMark(text, at, to, 'qi', numeral, { right: ['，'], wrong: [',', '、'], doubt: 0.5 });
}

/** —— and what is typed for it. */
function readDash(text: string, at: number): Reading | undefined {
  const match = /^(?:—{1,3}|―{1,3}|─{2,3}|－－|--)(?![—―─－-])/.exec(text.slice(at, at + 4));
  if (!match) return undefined;
  const written = match[0];
  const end = at + written.length;
  if (skipBlanks(text, end) >= text.length || /^\s*\d+\s*[—―─－-]/.test(text.slice(end))) return undefined;
  return finish(text, {
    form: 'dash',
    value: 0,
    sub: 0,
    start: at,
    end,
    slips: written === '——' ? {} : { mark: written },
    doubt: written.length === 1 ? 4 : 0,
  });
}

/** ① ⑴ ⒈ ㈠ */
function readComposite(text: string, at: number): Reading | undefined {
  const char = text[at] ?? '';
  for (const [family, form] of [
    ['circled', 'circled'],
    ['parenArabic', 'numParen'],
    ['dotArabic', 'num'],
    ['parenHan', 'hanParen'],
  ] as const) {
    const value = parseComposite(char, family);
    if (value === undefined) continue;
    return strayMark(text, {
      form,
      value,
      sub: 0,
      start: at,
      end: at + 1,
      slips: family === 'circled' ? {} : { numeral: 'composite' },
      doubt: 0,
    });
  }
  return undefined;
}

/** a. A、 before Chinese text. */
function readLatin(text: string, at: number): Reading | undefined {
  const match = /^([a-zA-Z])[.．、）)]\s*(?=[\u4e00-\u9fff“《])/.exec(text.slice(at, at + 6));
  if (!match) return undefined;
  const value = (match[1] ?? 'a').toLowerCase().charCodeAt(0) - 96;
  return finish(text, { form: 'latin', value, sub: 0, start: at, end: at + 2, slips: {}, doubt: 3 });
}

interface Draft {
  readonly form: FormId;
  readonly value: number;
  readonly sub: number;
  readonly path?: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly slips: MarkerSlips;
  readonly doubt: number;
}

/** Takes the mark behind a numeral, right or wrong; undefined where none of them follows. */
function withMark(
  text: string,
  start: number,
  to: number,
  form: FormId,
  numeral: Numeral,
  marks: { readonly right: readonly string[]; readonly wrong: readonly string[]; readonly doubt: number },
): Reading | undefined {
  const mark = text[to];
  if (mark === undefined) return undefined;
  const right = marks.right.includes(mark);
  if (!right && !marks.wrong.includes(mark)) return undefined;
  return finish(text, {
    form,
    value: numeral.value,
    sub: 0,
    start,
    end: to + 1,
    slips: { ...(right ? {} : { mark }), ...numeralSlip(numeral, text.slice(start, to)) },
    doubt: right ? 0 : marks.doubt,
  });
}

/** A mark that must not stand behind a closed form: （一）、 ①． */
function strayMark(text: string, draft: Draft): Reading {
  const stray = text[draft.end];
  const twice = text[draft.end + 1];
  if (stray !== undefined && '、.．，,：:'.includes(stray) && !(twice !== undefined && '（(第'.includes(twice))) {
    return finish(text, {
      ...draft,
      end: draft.end + 1,
      slips: { ...draft.slips, mark: stray },
      doubt: Math.min(draft.doubt, 3),
    });
  }
  return finish(text, draft);
}

function finish(text: string, draft: Draft): Reading {
  const after = skipBlanks(text, draft.end);
  return {
    doubt: draft.doubt,
    marker: {
      form: draft.form,
      value: draft.value,
      sub: draft.sub,
      path: draft.path,
      span: { start: draft.start, end: draft.end },
      spaceAfter: { start: draft.end, end: after },
      text: text.slice(draft.start, draft.end),
      slips: draft.slips,
    },
  };
}

function numeralSlip(numeral: Numeral, written: string): MarkerSlips {
  if (numeral.regular) return {};
  return { numeral: /[０-９]/.test(written) ? 'fullwidth' : 'irregular' };
}

function parseNumeral(written: string): Numeral | undefined {
  return parseArabic(written) ?? parseHan(written);
}

function isHanRun(written: string): boolean {
  return HAN_NUMERALS.includes(written[0] ?? '');
}

function numeralEnd(text: string, from: number): number {
  const han = hanEnd(text, from);
  return han > from ? han : digitEnd(text, from);
}

/** The end of a run of Chinese numerals; a digit zero inside it is a slip (二0) and belongs to it. */
function hanEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 9) {
    const char = text[at] ?? '';
    if (HAN_NUMERALS.includes(char) || (at > from && (char === '0' || char === '０'))) at++;
    else break;
  }
  return at;
}

function digitEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 5) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) at++;
    else break;
  }
  return at;
}
