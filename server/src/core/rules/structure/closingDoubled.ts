import { closingsOf, firstParagraphs } from '../../documents/closings.js';
import { officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';

/**
 * 特此通知 at the end of a document that opens with 通知如下. Many writers keep both, so nobody hears of it unasked.
 * 特此报告 behind 报告如下 is usual.
 */
export const closingDoubled: DocumentRule = {
  id: 'closing-doubled',
  category: 'structure',
  severity: 'hint',
  off: true,
  fixable: false,
  *check(document) {
    for (const official of officialDocuments(document)) {
      const { type } = official;
      if (!type || !/^(?:通知|通报|公告|通告)$/.test(type)) continue;
      const opening = `${type}如下`;
      if (!firstParagraphs(document, official, 4).some(({ text }) => text.includes(opening))) continue;
      for (const { kind, word, span, alone, line } of closingsOf(document, official)) {
        if (kind !== 'named' || word !== type || !alone || line === 0) continue;
        const whole = { start: document.lines.endOf(line - 1), end: document.lines.endOf(line) };
        const actual = document.slice(span);
        yield {
          span,
          message: message('closing-doubled', { opening, actual }),
          fixes: [{ kind: 'suggested', title: message('fix-delete', { actual }), edits: [{ span: whole, text: '' }] }],
        };
      }
    }
  },
};
