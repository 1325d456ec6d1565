import type { Edit } from '../../edit/edit.js';
import { message, type Message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { LineRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** Year in brackets of any kind, then the number: [2024]3号, （2024）第3号, 〔2024〕03号, 〔24〕3号. */
const NUMBER =
  /([[［【〔(（﹝〖])(\d{4}|\d{2}|×{4})([\]］】〕)）﹞〗])([ \u3000]?第?[ \u3000]?)(0{0,2})(\d{1,5}|×{1,4})号/g;
/** 国发2024〔3〕号. */
const REVERSED = /((?:19|20)\d{2})年?[[［【〔(（]第?(\d{1,4})[\]］】〕)）]号/g;
/** As many characters of the 机关代字 are looked at. */
const CODE = 16;
/** Papers of courts, inspectors and licensing have numbers of their own kind; so have 令, 公告 and periodicals. */
const OTHER_KIND =
  /罚|诉|许可|备案|登记|仲裁|裁字|鉴字|[权许产]证|[国集]用|不动产|(?:令|公告|通告|公报|简报|专报|动态|信息|内参|地块|图号|批次|合同|证|案)$/;
/** What codes of organs mostly end with: 国发, 国办函, 财办字. */
const CODE_END = /[发函字文办规呈报批复秘电党政组委人财教建农]$/;
/** （2024）3号楼 is no number of a document. */
const HOUSE = /^[楼院门库桥井机房厂仓地线路车船坑]/;
/** Before, the standard then in force was not kept everywhere, and such numbers are quoted as they were. */
const SETTLED = 2012;

/** [2024]3号, 〔2024〕第3号, 〔2024〕03号, 〔24〕3号: the number of a document, alone or in running text. */
export const documentNumber: LineRule = {
  id: 'document-number',
  category: 'format',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 9704-2012 7.2.5',
  needs: TRAIT.bracket,
  any: TRAIT.digit | TRAIT.placeholder,
  near: PAIR.bracketDigit,
  *checkLine(line) {
    for (const match of matchesOf(line.text, NUMBER)) {
      if (line.isQuiet(match.index)) continue;
      const report = reportOf(line, match);
      if (report) yield report;
    }
    for (const match of matchesOf(line.text, REVERSED)) {
      if (line.isQuiet(match.index) || codeBefore(line.text, match.index) === '') continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const expected = `〔${match[1] ?? ''}〕${match[2] ?? ''}号`;
      yield {
        span,
        message: message('document-number-order', { actual: match[0], expected }),
        fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: expected }] }],
      };
    }
  },
};

function reportOf({ text, start, end }: LineText, match: RegExpExecArray): Report | undefined {
  const [actual, open = '', year = '', close = '', ordinal = '', zeros = '', number = ''] = match;
  const at = match.index;
  const code = codeBefore(text, at);
  if (code === '' || OTHER_KIND.test(code) || HOUSE.test(text.charAt(at + actual.length))) return undefined;
  // With so many zeros it is the number of a form.
  if (number.length > 1 && number.startsWith('0')) return undefined;
  if (year.length === 4 && !/^(?:19|20|××)/.test(year)) return undefined;
  const brackets = open !== '〔' || close !== '〕';
  const round = /[(（]/.test(open);
  const short = year.length === 2;
  const begin = at - code.length;
  const alone = begin === start && at + actual.length === end;
  // Such brackets follow many a word; a code alone in its own brackets or in its line is one beyond doubt.
  const doubtful = short ? open !== '〔' : round && !alone && !/[（(]/.test(text.charAt(begin - 1));
  if (doubtful && !CODE_END.test(code)) return undefined;
  const full = short ? (Number(year) < 50 ? '20' : '19') + year : year;
  const first = ordinal.includes('第');
  if (!brackets && !first && zeros === '' && !short) return undefined;
  const old = Number(full) < SETTLED;
  const edits: Edit[] = [];
  const put = (from: number, was: string, now: string): void => {
    if (was !== now) edits.push({ span: { start: from, end: from + was.length }, text: now });
  };
  let offset = at;
  put(offset, open, '〔');
  put((offset += open.length), year, full);
  put((offset += year.length), close, '〕');
  offset += close.length;
  put(offset, ordinal, '');
  put((offset += ordinal.length), zeros, '');
  const expected = `〔${full}〕${number}号`;
  return {
    span: { start: at, end: at + actual.length },
    message: wording({ brackets, first, zero: zeros !== '', short }, actual, expected),
    ...(old ? { severity: 'warning' as const } : {}),
    fixes: [
      // What 24 stands for, and how an old number was written, only the writer knows.
      { kind: short || old ? 'suggested' : 'safe', title: message('fix-replace', { expected }), edits },
    ],
  };
}

interface Wrong {
  readonly brackets: boolean;
  readonly first: boolean;
  readonly zero: boolean;
  readonly short: boolean;
}

function wording({ brackets, first, zero, short }: Wrong, actual: string, expected: string): Message {
  if (Number(brackets) + Number(first) + Number(zero) + Number(short) > 1)
    return message('document-number-several', { actual, expected });
  if (brackets) return message('document-number-brackets', { actual, expected });
  if (first) return message('document-number-ordinal', { actual, expected });
  if (zero) return message('document-number-zero', { actual, expected });
  return message('document-number-year', { actual, expected });
}

/** The Chinese characters right before an offset; empty where there are none. */
function codeBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < CODE && /[\u4e00-\u9fff×]/.test(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}
