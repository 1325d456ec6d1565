import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** So many characters without 。 are hard to follow. */
const LONG = 120;
const SENTENCE = /[^。！？；]+[。！？；]*/g;

/** A sentence of more than 120 characters. A matter of style: off unless somebody wants it. 。 ！ ？ ； end a sentence. */
export const sentenceLength: LineRule = {
  id: 'sentence-length',
  category: 'wording',
  severity: 'information',
  off: true,
  fixable: false,
  unfixable: true,
  needs: 0,
  any: TRAIT.mark | TRAIT.stop,
  *checkLine({ text, start: from, end: to }) {
    if (to - from <= LONG) return;
    for (const match of matchesOf(text.slice(from, to), SENTENCE)) {
      const count = match[0].length;
      if (count <= LONG) continue;
      const start = from + match.index;
      yield { span: { start, end: start + count }, message: message('sentence-length', { count }), fixes: [] };
    }
  },
  keep: ({ zones }, line) => zones.roles[line] === 'text',
};
