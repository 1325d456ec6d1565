import { parseHan } from '../../numerals/han.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { insideTitle, replacement, spanOf } from './replacement.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

const MONTH = '(?:十[一二]?|[一二三四五六七八九])';
const DAY = '(?:二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])';
const HAN_YEAR = '[一二][〇零○一二三四五六七八九]{3}';

/** 2024年三月, 2024年三月5日, 2024年3月五日, 二〇二四年3月, 3月五日, 三月5日. */
const DATE = new RegExp(
  `(?<![\\d〇零○一二三四五六七八九十])(?:(\\d{4}|${HAN_YEAR})年)?(\\d{1,2}|${MONTH})月(?:(\\d{1,2}|${DAY})日)?`,
  'g',
);
/** Two kinds of numerals near each other: worth a closer look. */
const SUSPECT =
  /年[一二三四五六七八九十]{1,2}月|年\d{1,2}月(?<=[〇零○一二三四五六七八九]年\d{1,2}月)|月[一二三四五六七八九十]{1,3}日|月\d{1,2}日(?<=[一二三四五六七八九十]月\d{1,2}日)/;
/** 十月革命, 八月初三, 三月三, 八月十五: names of days and events keep their form, and so do dates of the old calendar. */
const NAME = /^(?:革命|[初廿上中下][一二三四五六七八九十]|[一二三四五六七八九十]+(?!日|[一二三四五六七八九十]|个|项))/;
const OLD_CALENDAR = /(?:农历|阴历|夏历|旧历)[^，。；]{0,8}$/;

/** One date is written in digits throughout or in characters throughout. */
export const dateFormMixed: LineRule = {
  id: 'date-form-mixed',
  category: 'figures',
  severity: 'error',
  fixable: false,
  norm: 'GB/T 15835-2011 4.3',
  needs: TRAIT.digit | TRAIT.hanNumeral | TRAIT.date,
  near: PAIR.dateHan | PAIR.hanDate,
  *checkLine(line) {
    const { text } = line;
    if (!SUSPECT.test(text)) return;
    for (const match of matchesOf(text, DATE)) {
      const [actual, year = '', month = '', day = ''] = match;
      const parts = [year, month, day].filter((part) => part !== '');
      const arabic = parts.filter((part) => /^\d/.test(part)).length;
      if (arabic === 0 || arabic === parts.length || line.isQuiet(match.index)) continue;
      const behind = match.index + actual.length;
      if (day === '' && NAME.test(text.slice(behind, behind + 4))) continue;
      if (OLD_CALENDAR.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
      if (insideTitle(text, match.index)) continue;
      const expected = `${year && `${yearOf(year)}年`}${partOf(month)}月${day && `${partOf(day)}日`}`;
      yield replacement('date-form-mixed', { span: spanOf(match), actual, expected, kind: 'suggested' });
    }
  },
};

function yearOf(year: string): string {
  if (/^\d/.test(year)) return year;
  return Array.from(year, (char) => Math.max(0, '〇一二三四五六七八九'.indexOf(char))).join('');
}

function partOf(part: string): string {
  return /^\d/.test(part) ? String(Number(part)) : String(parseHan(part)?.value ?? part);
}
