import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { speaks } from './documentPairs.js';

/** What is no work and no document (A.13): papers that certify, meetings, activities, prizes. */
const NO_TITLE = /(?:许可证|资格证|合格证|身份证|证书|执照|会议|座谈会|大会|论坛|大赛|竞赛|活动|奖)$/;
/** The last characters of these. */
const LAST = '证书照议会坛赛动奖';
const LONGEST = 30;

/** 《营业执照》, 《……动员大会》: title marks around what has no title. Each name is told of once. */
export const titleMarkMisused: DocumentRule = {
  id: 'title-mark-misused',
  category: 'punctuation',
  severity: 'information',
  fixable: false,
  norm: 'GB/T 15834-2011 附录A.13',
  *check(document) {
    for (const [expected, places] of namesIn(document)) {
      const start = places[0] ?? 0;
      const length = expected.length + 2;
      const count = places.length;
      yield {
        span: { start, end: start + length },
        message: message('title-mark-misused', { actual: `《${expected}》` }),
        fixes: [
          {
            kind: 'suggested',
            title: count > 1 ? message('fix-marks-document', { count }) : message('fix-replace', { expected }),
            edits: places.flatMap((at) => [
              { span: { start: at, end: at + 1 }, text: '' },
              { span: { start: at + length - 1, end: at + length }, text: '' },
            ]),
          },
        ],
      };
    }
  },
};

/** The names that are none of works, each with the offsets of its 《. */
function namesIn(document: ParsedDocument): ReadonlyMap<string, readonly number[]> {
  const { text, lines } = document;
  const names = new Map<string, number[]>();
  for (let end = text.indexOf('》'); end >= 0; end = text.indexOf('》', end + 1)) {
    if (!LAST.includes(text.charAt(end - 1))) continue;
    const start = Math.max(0, end - LONGEST - 1);
    const near = text.slice(start, end);
    const open = near.lastIndexOf('《');
    const name = near.slice(open + 1);
    // 《关于……的会议》 is what somebody wrote.
    if (open < 0 || !NO_TITLE.test(name) || name.startsWith('关于') || /[》\r\n]/.test(name)) continue;
    const at = start + open;
    const line = lines.lineAt(at);
    if (!speaks(document, line, at - lines.startOf(line))) continue;
    const places = names.get(name);
    if (places) places.push(at);
    else names.set(name, [at]);
  }
  return names;
}
