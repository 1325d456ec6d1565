import type { ParsedDocument } from '../../document.js';
import { contentSpan, lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule, Report } from '../rule.js';

/** What belongs to the line above: 的 and marks that close. */
const CLOSES = /^(?:的|[》”’）、，；：])+/;
/** What belongs to the line below: marks that open. */
const OPENS = /[《“‘（]+$/;

/**
 * A title over several lines that breaks inside a number, before 的, before a mark that closes or behind one that
 * opens. Whether it breaks inside a word is not looked at. Silent where a program broke the lines.
 */
export const titleBreak: DocumentRule = {
  id: 'title-break',
  category: 'format',
  severity: 'hint',
  fixable: false,
  norm: 'GB/T 9704-2012 7.3.1',
  *check(document) {
    if (document.zones.hardWrapped) return;
    for (const { title } of officialDocuments(document)) {
      if (!title) continue;
      for (let line = title.line; line < title.titleEndLine; line++) {
        const report = breakBehind(document, line);
        if (report) yield report;
      }
    }
  },
};

function breakBehind(document: ParsedDocument, line: number): Report | undefined {
  const upper = lineContent(document, line);
  const lower = lineContent(document, line + 1);
  const above = contentSpan(document, line);
  const below = contentSpan(document, line + 1);
  const closes = CLOSES.exec(lower)?.[0];
  const up = closes !== undefined && closes.length < lower.length;
  const number = /[0-9]{1,8}$/.exec(upper)?.[0];
  const moved = up ? closes : number && /^[0-9年月日%％]/.test(lower) ? number : OPENS.exec(upper)?.[0];
  if (moved === undefined || moved.length >= upper.length) return undefined;
  const from = up ? below.start : above.end - moved.length;
  const to = up ? above.end : below.start;
  const taken = { span: { start: from, end: from + moved.length }, text: '' };
  const put = { span: { start: to, end: to }, text: moved };
  return {
    span: { start: above.end - Math.min(2, upper.length), end: below.start + Math.min(2, lower.length) },
    message: message('title-break', { upper: upper.slice(-4), lower: lower.slice(0, 4) }),
    fixes: [
      {
        kind: 'suggested',
        title: message(up ? 'fix-break-up' : 'fix-break-down', { moved }),
        edits: up ? [put, taken] : [taken, put],
      },
    ],
  };
}
