import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';

/** Two marks that never stand side by side; ？！ and ！！ do, and 。 behind a bracket or quote is no neighbour. */
const DOUBLED = /([，、；：])[，、；：。]+|。[，、；：。]+/g;

/** ，， and ，。 and 、。: of two marks one is a slip. */
export const doubledPunctuation: LineRule = {
  id: 'doubled-punctuation',
  category: 'punctuation',
  severity: 'error',
  fixable: true,
  needs: 0,
  any: TRAIT.mark | TRAIT.stop,
  *checkLine({ text }) {
    for (const match of text.matchAll(DOUBLED)) {
      const actual = match[0];
      // 。。。 stands for an ellipsis, which has a rule of its own.
      if (/^。{2,}$/.test(actual)) continue;
      const span = { start: match.index, end: match.index + actual.length };
      const same = /^(.)\1+$/.test(actual);
      const expected = same ? actual.charAt(0) : actual.charAt(actual.length - 1);
      yield {
        span,
        message: message('doubled-punctuation', { actual, expected }),
        fixes: [
          {
            kind: same ? 'safe' : 'suggested',
            title: message('fix-replace', { expected }),
            edits: [{ span, text: expected }],
          },
        ],
      };
    }
  },
};
