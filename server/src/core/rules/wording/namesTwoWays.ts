import { message } from '../../messages/message.js';
import { oddNames } from '../../wording/names.js';
import { isProse } from '../lintLines.js';
import type { DocumentRule } from '../rule.js';

/** Longer texts are collections, in which two names may well be alike. */
const LONGEST = 100_000;

/**
 * A name that stands once and differs from a more frequent one in a character that sounds alike: 王庄村 three times, 汪庄村
 * once. Numerals, points of the compass and words of grammar are never taken for slips.
 */
export const namesTwoWays: DocumentRule = {
  id: 'names-two-ways',
  category: 'wording',
  severity: 'information',
  fixable: false,
  *check(document) {
    if (document.text.length > LONGEST) return;
    for (const { start, actual, usual: expected, times: count } of oddNames(document.text)) {
      if (!isProse(document, document.lines.lineAt(start))) continue;
      const span = { start, end: start + actual.length };
      yield {
        span,
        message: message('names-two-ways', { actual, expected, count }),
        fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: expected }] }],
      };
    }
  },
};
