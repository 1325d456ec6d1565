import type { ParsedDocument } from '../../document.js';
import { closingsOf, contentStart, lastParagraphs } from '../../documents/closings.js';
import { officialDocuments, type OfficialDocument } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { Span } from '../../text/span.js';
import type { DocumentRule } from '../rule.js';

/** 报告 to a superior, by its title; those to a congress are to be approved, and studies are no 公文. */
const REPORT = /(?:的报告|情况报告)$/;
const OTHER = /草案|预算|决算|计划执行|可行性|审查|评估|评价|申请|请示/;
const ASKS =
  /恳请[^。；]{0,40}?(?:批准|同意|解决|拨付|支持|安排|帮助|帮扶|协调|批示|批复)|请求(?:上级|省|市|县|区|镇)[^。；]{0,24}?(?:批准|同意|解决|拨付|批示|批复)|(?:妥否|当否)[，,]?请[^。；]{1,12}/;
const HEADING =
  /^(?:请示事项|请求事项|(?:恳请|请求|提请)[^，。；]{0,10}(?:解决|支持|批准|协调)(?:的?(?:事项|问题|困难))?)$/;

/**
 * A 报告 that asks for something. A superior need not answer a 报告, so what it asks for may be lost. Looked for in its
 * headings and its last three paragraphs; suggestions (建议) and hopes (希望) are none.
 */
export const requestInReport: DocumentRule = {
  id: 'request-in-report',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  unfixable: true,
  norm: '党政机关公文处理工作条例 第十五条',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const { type, titleText, annex, salutations } = official;
      if (type !== '报告' || annex || salutations.length > 0) continue;
      if (!REPORT.test(titleText) || OTHER.test(titleText)) continue;
      for (const span of requests(document, official)) {
        yield { span, message: message('request-in-report', { actual: document.slice(span) }), fixes: [] };
      }
    }
  },
};

function* requests(document: ParsedDocument, official: OfficialDocument): Iterable<Span> {
  const { start, end } = official.lines;
  for (const { line, title, titleSpan } of document.structure.nodes) {
    if (line > start && line <= end && HEADING.test(title)) yield titleSpan;
  }
  const closings = closingsOf(document, official).filter(({ kind }) => kind === 'request');
  for (const { span } of closings) yield span;
  for (const { line, text } of lastParagraphs(document, official, 3)) {
    if (closings.some((closing) => closing.line === line)) continue;
    const match = ASKS.exec(text);
    if (!match) continue;
    const from = contentStart(document, line) + match.index;
    yield { start: from, end: from + match[0].length };
  }
}
