import { closingsOf } from '../../documents/closings.js';
import { officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';

/** 特此通知 in a line of its own without its full stop: a sentence. Orders and 批转 may be cut off by a line break. */
export const closingMark: DocumentRule = {
  id: 'closing-mark',
  category: 'structure',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15834-2011 4.1',
  *check(document) {
    for (const official of officialDocuments(document)) {
      for (const { kind, word, span, alone, mark } of closingsOf(document, official)) {
        if (!alone || kind === 'order' || word.startsWith('批转') || !/^[，,；;、]?$/.test(mark)) continue;
        const edit = { span: { start: span.end, end: span.end + mark.length }, text: '。' };
        yield {
          span,
          message: message('closing-mark', { actual: document.slice(span) }),
          fixes: [
            {
              kind: mark === '' ? 'safe' : 'suggested',
              title: message('fix-insert', { expected: '。' }),
              edits: [edit],
            },
          ],
        };
      }
    }
  },
};
