import { parseComposite } from '../numerals/composite.js';
import { parseHan } from '../numerals/han.js';
import { isBlank, skipBlanks } from '../text/chars.js';
import {
  digitEnd,
  finish,
  HAN_NUMERALS,
  hanEnd,
  numeralSlip,
  parseNumeral,
  strayMark,
  withMark,
  type Reading,
} from './draft.js';
import { readArabic } from './readArabic.js';
import { readUnit } from './readUnit.js';

/** A marker that is only mentioned: （一）至（三）项, 第十条规定, 第三章的. */
const MENTION =
  /^(?:(?:至|到|—|～|~|-|或者?|[、和及与])\s*[（(第①-⑳]|[项款](?:[、，。规的和或所中]|$)|类(?:[、，。；]|$))/;
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
