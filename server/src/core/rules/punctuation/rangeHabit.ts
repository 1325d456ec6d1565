import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { minorityOf } from './minority.js';
import { rangeMarks } from './rangeMarks.js';

/** — and ～ are both right between figures (GB/T 15834-2011 4.13.3.2); one document keeps to one of them. */
export const rangeHabit: DocumentRule = {
  id: 'range-habit',
  category: 'punctuation',
  severity: 'hint',
  fixable: false,
  *check(document) {
    const minority = minorityOf(rangeMarks(document));
    if (!minority) return;
    const { usual, usualCount, places } = minority;
    yield {
      span: places[0].span,
      message: message('range-habit', { usual, usualCount, actual: places[0].form, count: places.length }),
      fixes: [
        {
          kind: 'suggested',
          title: message('fix-unify', { expected: usual, count: places.length }),
          edits: places.map(({ span }) => ({ span, text: usual })),
        },
      ],
    };
  },
};
