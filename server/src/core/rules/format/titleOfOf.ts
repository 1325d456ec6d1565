import type { ParsedDocument } from '../../document.js';
import { contentSpan, officialDocuments, type OfficialDocument } from '../../documents/officialDocuments.js';
import { matchTitleEnd } from '../../documents/titleTail.js';
import { message } from '../../messages/message.js';
import type { DocumentRule, Report } from '../rule.js';

const DOUBLED = /的(通知|通报|意见|报告|请示|批复|决定|公告|通告|函)的\1$/;
/** 关于转发××关于……的通知 without 《》 around what is passed on. */
const ABOUT = /^([^《》\n]{0,30}?)关于(转发|批转)[^《》\n]{1,40}关于/;

/**
 * 转发××的通知的通知, 关于转发××关于……: a title that takes up the title of another document. With 《》 around that one,
 * both words stay.
 */
export const titleOfOf: DocumentRule = {
  id: 'title-of-of',
  category: 'format',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (const official of officialDocuments(document)) {
      if (!official.titleText.includes('关于')) continue;
      const report = doubledType(document, official) ?? doubledAbout(document, official);
      if (report) yield report;
    }
  },
};

function doubledType(document: ParsedDocument, official: OfficialDocument): Report | undefined {
  const found = matchTitleEnd(document, official, DOUBLED);
  if (!found) return undefined;
  const { words, span } = found;
  const half = words.length / 2;
  return {
    span,
    message: message('title-of-of', { actual: words }),
    fixes: [
      {
        kind: 'suggested',
        title: message('fix-delete', { actual: words.slice(half) }),
        edits: [{ span: { start: span.start + half, end: span.end }, text: '' }],
      },
    ],
  };
}

function doubledAbout(document: ParsedDocument, { title, titleText }: OfficialDocument): Report | undefined {
  if (!title || !/的通知(?:[（(].*)?$/.test(titleText)) return undefined;
  const whole = contentSpan(document, title.line, title.titleEndLine);
  const match = ABOUT.exec(document.slice(whole).replace(/[\r\n]/g, ' '));
  if (!match) return undefined;
  const start = whole.start + (match[1] ?? '').length;
  const span = { start, end: start + 2 };
  return {
    span,
    severity: 'hint',
    message: message('title-of-of-about', { actual: match[2] ?? '' }),
    fixes: [{ kind: 'suggested', title: message('fix-delete', { actual: '关于' }), edits: [{ span, text: '' }] }],
  };
}
