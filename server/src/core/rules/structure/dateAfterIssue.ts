import { contentStart } from '../../documents/closings.js';
import { issuedOn } from '../../documents/issued.js';
import { contentSpan, lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { dayNumber, type Day } from '../../text/calendar.js';
import type { DocumentRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** 截至2025年6月30日, 截至2025年6月底, and the rest of the sentence. */
const UNTIL = /截[至止][ \u3000]?((\d{4})年(\d{1,2})月(?:(\d{1,2})日)?)([^。；]{0,80})/g;
/** 于2025年6月30日召开了 */
const DONE =
  /(?<!将)(?:于|在)((\d{4})年(\d{1,2})月(\d{1,2})日)([^，。；]{0,16}(?:召开|印发|下发|举行|举办|开展|成立|完成|组织)了)/g;
const HAPPENED = /已|共|累计|完成/;
/** What is planned, wished or still open may well be later. */
const AHEAD = /将|力争|预计|计划|争取|确保|应|拟|目标|要|须|申报|报名|征集|受理|有效|提前/;

/**
 * Something told as done at a date later than the document's own (成文日期): one of the two is wrong. Only dates with a
 * year and in the document's own body; silent where the sentence may look ahead.
 */
export const dateAfterIssue: DocumentRule = {
  id: 'date-after-issue',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  unfixable: true,
  *check(document) {
    for (const official of officialDocuments(document)) {
      const issued = issuedOn(document, official);
      if (!issued) continue;
      for (const line of official.body) {
        if (line >= issued.line) break;
        const text = lineContent(document, line);
        if (!text.includes('月')) continue;
        for (const match of [...matchesOf(text, UNTIL), ...matchesOf(text, DONE)]) {
          const [, date = '', year, month, day, rest = ''] = match;
          if (!HAPPENED.test(rest) && !rest.endsWith('了')) continue;
          if (AHEAD.test(rest) || !isAfter(issued, Number(year), Number(month), day)) continue;
          const start = contentStart(document, line) + match.index + match[0].indexOf(date);
          yield {
            span: { start, end: start + date.length },
            message: message('date-after-issue', { actual: date, issued: issued.text }),
            fixes: [],
            related: [{ span: contentSpan(document, issued.line), message: message('related-issued') }],
          };
        }
      }
    }
  },
};

/** Without a day, the month alone is compared. */
function isAfter(issued: Day, year: number, month: number, day: string | undefined): boolean {
  if (day === undefined) return year * 12 + month > issued.year * 12 + issued.month;
  return dayNumber({ year, month, day: Number(day) }) > dayNumber(issued);
}
