import type { ParsedDocument } from '../../document.js';
import { issuedOn } from '../../documents/issued.js';
import { officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { dayNumber, exists, weekday, type Day } from '../../text/calendar.js';
import type { DocumentRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** 2025年9月1日（星期一）, 9月1日（周一）, 9月1日星期一 */
const DATED =
  /(?:(\d{4})年)?(?<![\d.])(\d{1,2})月(\d{1,2})日[ \u3000]?(?:[（(][ \u3000]?)?(?:星期|礼拜|周)([一二三四五六日天])(?![年岁期边报刊])/g;
const DAYS = '日一二三四五六';
/** A year has 365 days: of a date without one, that nearest to the date of issue is meant. */
const NEAR = 150;

/**
 * A date whose day of the week is another one in the calendar. A date without a year is taken for the one nearest to
 * the date of issue, and left alone where there is none or it is far.
 */
export const weekdayMismatch: DocumentRule = {
  id: 'weekday-mismatch',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (const [line, scan] of document.scans.entries()) {
      if (!scan.text.includes('月') || !/星期|礼拜|周/.test(scan.text)) continue;
      for (const match of matchesOf(scan.text, DATED)) {
        const day = dayOf(document, line, match);
        const actual = match[4] ?? '';
        if (!day || !exists(day)) continue;
        const expected = DAYS.charAt(weekday(day));
        if (expected === actual.replace('天', '日')) continue;
        const end = document.lines.startOf(line) + match.index + match[0].length;
        const unit = /(星期|礼拜|周).$/.exec(match[0])?.[1] ?? '';
        const span = { start: end - unit.length - 1, end };
        yield {
          span,
          message: message('weekday-mismatch', { ...day, expected: unit + expected, actual: unit + actual }),
          fixes: [
            {
              kind: 'suggested',
              title: message('fix-replace', { expected: unit + expected }),
              edits: [{ span: { start: end - 1, end }, text: expected }],
            },
          ],
        };
      }
    }
  },
};

function dayOf(document: ParsedDocument, line: number, match: RegExpMatchArray): Day | undefined {
  const date = { month: Number(match[2]), day: Number(match[3]) };
  if (match[1]) return { year: Number(match[1]), ...date };
  const official = officialDocuments(document).find(({ lines }) => line >= lines.start && line <= lines.end);
  const issued = official && issuedOn(document, official);
  if (!issued) return undefined;
  return [issued.year - 1, issued.year, issued.year + 1]
    .map((year) => ({ year, ...date }))
    .find((day) => exists(day) && Math.abs(dayNumber(day) - dayNumber(issued)) <= NEAR);
}
