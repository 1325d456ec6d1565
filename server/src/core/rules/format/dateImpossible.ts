import { message } from '../../messages/message.js';
import { parseHan } from '../../numerals/han.js';
import { exists } from '../../text/calendar.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { hanYear } from './hanYear.js';
import { matchesOf } from '../../text/matches.js';

const ARABIC = /(?<![\d.年第])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
/** With its year in the Gregorian calendar: months of the lunar one have thirty days, also the second. */
const HAN =
  /(?<![第〇零一二三四五六七八九十])([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;
const LUNAR = /农历|阴历|旧历|夏历|藏历|回历|腊月/;
/** A date without its year may be of one that has a 29 February. */
const LEAP_YEAR = 2000;

/** 2月30日, 13月1日, 2023年2月29日: days that no calendar has. */
export const dateImpossible: LineRule = {
  id: 'date-impossible',
  category: 'format',
  severity: 'error',
  fixable: false,
  unfixable: true,
  needs: TRAIT.date,
  any: TRAIT.digit | TRAIT.hanNumeral,
  *checkLine(line) {
    const { text } = line;
    if (!text.includes('日')) return;
    for (const [pattern, han] of [
      [ARABIC, false],
      [HAN, true],
    ] as const) {
      for (const match of matchesOf(text, pattern)) {
        const [actual, yearText, monthText = '', dayText = ''] = match;
        const year = yearText === undefined ? undefined : han ? hanYear(yearText) : Number(yearText);
        const month = han ? parseHan(monthText)?.value : Number(monthText);
        const day = han ? parseHan(dayText)?.value : Number(dayText);
        if (month === undefined || day === undefined || exists({ year: year ?? LEAP_YEAR, month, day })) continue;
        const { index } = match;
        if (line.isQuiet(index) || LUNAR.test(text.slice(Math.max(0, index - 8), index))) continue;
        yield {
          span: { start: index, end: index + actual.length },
          message:
            month === 2 && day === 29 && year !== undefined
              ? message('date-impossible-leap', { actual, year, days: 28 })
              : message('date-impossible', { actual }),
          fixes: [],
        };
      }
    }
  },
};
