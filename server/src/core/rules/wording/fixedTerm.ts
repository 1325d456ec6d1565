import { message } from '../../messages/message.js';
import { holdsOn } from '../../wording/term.js';
import type { DocumentRule } from '../rule.js';
import { dayOf } from './documentDay.js';
import { termHits } from './termHits.js';

/**
 * A fixed wording with a slip: a character or two changed, left out, or its parts in another order. The wordings are in
 * wording/terms.ts and in `.gongwen.json`. Never mended unasked: wordings change. Silent in what is older than one.
 */
export const fixedTerm: DocumentRule = {
  id: 'fixed-term',
  category: 'wording',
  severity: 'warning',
  fixable: false,
  *check(document, context) {
    for (const { kind, term, start, end, line, text: actual } of termHits(document, context)) {
      const day = kind === 'slip' ? dayOf(document, line) : undefined;
      if (kind !== 'slip' || (day !== undefined && !holdsOn(term, day))) continue;
      const expected = term.term;
      const span = { start, end };
      yield {
        span,
        message: message('fixed-term', { actual, expected }),
        fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: expected }] }],
      };
    }
  },
};
