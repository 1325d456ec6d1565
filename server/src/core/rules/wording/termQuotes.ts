import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { termHits } from './termHits.js';

/** A fixed wording that usually stands in quotation marks, without them: 四个意识. Practice; see wording/terms.ts. */
export const termQuotes: DocumentRule = {
  id: 'term-quotes',
  category: 'wording',
  severity: 'information',
  fixable: false,
  *check(document, context) {
    for (const { kind, start, end, text: actual } of termHits(document, context)) {
      if (kind !== 'bare') continue;
      const expected = `“${actual}”`;
      yield {
        span: { start, end },
        message: message('term-quotes', { actual }),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-replace', { expected }),
            edits: [
              { span: { start, end: start }, text: '“' },
              { span: { start: end, end }, text: '”' },
            ],
          },
        ],
      };
    }
  },
};
