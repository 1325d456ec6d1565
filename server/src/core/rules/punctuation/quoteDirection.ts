import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { spanIn } from './documentPairs.js';
import { turnedQuotes } from './turnedQuotes.js';

/** ”放管服“: quotation marks that face the wrong way. */
export const quoteDirection: DocumentRule = {
  id: 'quote-direction',
  category: 'punctuation',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15834-2011 4.8',
  *check(document) {
    for (const [line, marks] of turnedQuotes(document)) {
      // All of a line are turned together: one alone would leave the others wrong.
      const edits = marks.map(({ at, partner }) => ({ span: spanIn(document, line, at, at + 1), text: partner }));
      for (const { at, partner: expected } of marks) {
        yield {
          span: spanIn(document, line, at, at + 1),
          message: message('quote-direction', { expected }),
          fixes: [{ kind: 'suggested', title: message('fix-marks-all', { count: marks.length }), edits }],
        };
      }
    }
  },
};
