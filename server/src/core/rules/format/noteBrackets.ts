import { contentSpan, lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { signOffOf } from './signOffOf.js';

const OPEN = '[［【〔\\[]?';
const CLOSE = '[］】〕\\]]?';
/** 此件公开发布 and how to reach who knows, whole lines, without round brackets. */
const NOTE = new RegExp(
  `^(${OPEN})((?:此件(?:公开发布|主动公开|依申请公开|不予公开|不公开)|联系人[：:][^。]{2,40}(?:电话|手机)[：:][^。]{1,30}))(${CLOSE})$`,
);

/** 附注 below the date without round brackets. */
export const noteBrackets: DocumentRule = {
  id: 'note-brackets',
  category: 'format',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 9704-2012 7.3.6',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const date = signOffOf(document, official)?.date;
      if (date === undefined) continue;
      for (let line = date + 1; line <= official.lines.end; line++) {
        const role = document.zones.roles[line];
        if (role === 'blank') continue;
        if (role !== 'text' && role !== 'note') break;
        const actual = lineContent(document, line);
        const match = NOTE.exec(actual);
        if (!match?.[2]) continue;
        const { start, end } = contentSpan(document, line);
        const expected = `（${match[2]}）`;
        yield {
          span: { start, end },
          message: message('note-brackets', { actual, expected }),
          fixes: [
            {
              kind: 'suggested',
              title: message('fix-brackets-round'),
              edits: [
                { span: { start, end: start + (match[1]?.length ?? 0) }, text: '（' },
                { span: { start: end - (match[3]?.length ?? 0), end }, text: '）' },
              ],
            },
          ],
        };
      }
    }
  },
};
