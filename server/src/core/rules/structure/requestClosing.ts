import { closingsOf, isSigned, lastBodyLine, lastParagraphs } from '../../documents/closings.js';
import { officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { lineBreakOf } from '../../numbering/lineBreak.js';
import type { DocumentRule } from '../rule.js';

/** Whatever asks for a decision, also in words of the writer's own. */
const ASKS = /批示|批复|批准|审批|核准|审定|审议|审核|审查|指示|批转|示复|裁示|予以同意|请同意|函复/;
const EXPECTED = '妥否，请批示。';

/**
 * A 请示 that ends without asking for a decision. Silent while it is being written, that is, before an organ or a date
 * stands below it, and where closing words of another 文种 stand there (closing-mismatch).
 */
export const requestClosing: DocumentRule = {
  id: 'request-closing',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (const official of officialDocuments(document)) {
      if (official.type !== '请示' || official.annex || !isSigned(official) || official.body.length < 2) continue;
      if (closingsOf(document, official).length > 0) continue;
      if (lastParagraphs(document, official, 2).some(({ text }) => ASKS.test(text))) continue;
      const last = lastBodyLine(official);
      const scan = document.scans[last];
      if (!scan) continue;
      const end = document.lines.startOf(last) + scan.end;
      const at = { start: document.lines.endOf(last), end: document.lines.endOf(last) };
      const indent = scan.text.slice(0, scan.indent);
      yield {
        span: { start: end - Math.min(8, scan.end - scan.indent), end },
        message: message('request-closing'),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-closing', { expected: EXPECTED }),
            edits: [{ span: at, text: `${lineBreakOf(document.text)}${indent}${EXPECTED}` }],
          },
        ],
      };
    }
  },
};
