import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { replacement, spanOf } from './replacement.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

const COUNTED =
  '[余多来]?(?:元|人(?!民)|个|名|户|家|亩|斤|公斤|吨|公里|平方|立方|只|头|件|册|份|岁|年|株|棵|套|台|辆|座|间|篇|字)';
/**
 * 4千元, 3百个, 1百零8. 千 and 百 before 万 or 亿 occur in well-edited texts; 千瓦, 千米 and 百分 are other words, and
 * 十 stands before names of lists (2025十件大事).
 */
const MIXED = new RegExp(
  `(?<![\\d.,A-Za-z年第至—～-])(?:(\\d{1,3}(?:\\.\\d{1,2})?)([千百])|([2-9])(十))(?:([零\\d一二三四五六七八九][\\d零百十一二三四五六七八九]{0,6})|(?=${COUNTED}))`,
  'g',
);
const VALUES: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 };

/** A number is written in digits, in characters, or in digits with 万 or 亿: not 4千. */
export const numeralMixed: LineRule = {
  id: 'numeral-mixed',
  category: 'figures',
  severity: 'warning',
  profiles: ['gongwen', 'speech', 'summary'],
  fixable: false,
  norm: 'GB/T 15835-2011 5.3',
  needs: TRAIT.digit | TRAIT.hanNumeral,
  near: PAIR.digitHan,
  *checkLine(line) {
    for (const match of matchesOf(line.text, MIXED)) {
      const [actual, first, scale, single, ten, rest] = match;
      const unit = scale ?? ten ?? '';
      if (line.isQuiet(match.index)) continue;
      if (rest !== undefined) {
        yield { span: spanOf(match), message: message('numeral-mixed-chain', { actual }), fixes: [] };
        continue;
      }
      const expected = String(Number((Number(first ?? single) * (VALUES[unit] ?? 1)).toFixed(2)));
      const report = replacement('numeral-mixed', { span: spanOf(match), actual, expected, kind: 'suggested' });
      yield { ...report, message: message('numeral-mixed', { actual, expected, unit }) };
    }
  },
};
