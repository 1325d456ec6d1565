import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { LineRule, Report } from '../rule.js';
import { replacement, spanOf } from './replacement.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/**
 * 12，000 and 1，234，567. 35，200人 may be two numbers; 101，102，103 and codes that begin with 0 are a list.
 */
const GROUPS =
  /(?<![\d.,，])(?:[1-9]\d?(?:，\d{3}){1,4}|[1-9]\d{2}(?:，\d{3}){0,3}，0\d{2}(?:，\d{3}){0,3})(?![\d，])/g;
/** 0．5, 12．6: not where a marker is followed by a number (1．2024年). */
const WIDE_POINT = /(?<=[\u4e00-\u9fff（—～-])\d{1,6}．\d{1,4}(?![\d．])/g;
/** 0。5%, 增长3。5个百分点 */
const STOP =
  /(?<=[\u4e00-\u9fff（—～-])(0。\d{1,4}(?=[%％‰万亿元吨亩米]|个百分点|公里|公顷|平方)|\d{1,3}。\d{1,2}(?=[%％‰]|个百分点))/g;
/** 下午3：40: the hour stands behind a word of time. 1：1 is a ratio. */
const TIME =
  /(?<=(?:上午|下午|凌晨|早上|早晨|中午|晚上|傍晚|夜间|时间|[\d一二三四五六七八九十]日|\d:\d\d[—～至-])[ （(：:]{0,2})(?:[01]?\d|2[0-4])：[0-5]\d(?!\d)/g;

/** 3，000 and 0．5: marks inside a number are half-width. */
export const numberPunctuation: LineRule = {
  id: 'number-punctuation',
  category: 'figures',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15835-2011 5.1',
  needs: TRAIT.digit,
  near: PAIR.digitWide,
  *checkLine(line) {
    const { text } = line;
    if (!/\d[，．。：]\d/.test(text)) return;
    for (const match of matchesOf(text, GROUPS)) {
      const certain = /^\d{1,2}，.*，|^\d{1,2}，0|，000/.test(match[0]);
      yield* half(line, match, '，', ',', certain ? 'safe' : 'suggested');
    }
    for (const match of matchesOf(text, WIDE_POINT)) yield* half(line, match, '．', '.', 'safe');
    for (const match of matchesOf(text, STOP))
      yield* half(line, match, '。', '.', match[0].startsWith('0') ? 'safe' : 'suggested');
    for (const match of matchesOf(text, TIME)) yield* half(line, match, '：', ':', 'safe', 'warning');
  },
};

function* half(
  line: LineText,
  match: RegExpMatchArray,
  wide: string,
  narrow: string,
  kind: 'safe' | 'suggested',
  severity?: 'warning',
): Iterable<Report> {
  const span = spanOf(match);
  if (line.isQuiet(span.start)) return;
  const [actual] = match;
  const edits = [];
  for (let at = actual.indexOf(wide); at >= 0; at = actual.indexOf(wide, at + 1))
    edits.push({ span: { start: span.start + at, end: span.start + at + 1 }, text: narrow });
  const graded = severity ?? (kind === 'safe' ? undefined : 'information');
  yield replacement('number-punctuation', {
    span,
    actual,
    expected: actual.replaceAll(wide, narrow),
    kind,
    edits,
    ...(graded === undefined ? {} : { severity: graded }),
  });
}
