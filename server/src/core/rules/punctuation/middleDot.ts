import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** Bullets and dots of other scripts between two Chinese characters. */
const DOTS = /(?<=[\u4e00-\u9fff])[•・‧∙⋅･](?=[\u4e00-\u9fff])/g;
const EXPECTED = '·';

/** 艾山•买买提: the parts of a name are separated by ·, U+00B7. */
export const middleDot: LineRule = {
  id: 'middle-dot',
  category: 'punctuation',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15834-2011 4.14.2',
  needs: TRAIT.middleDot,
  *checkLine(line) {
    for (const { 0: actual, index } of matchesOf(line.text, DOTS)) {
      if (line.isQuiet(index)) continue;
      const span = { start: index, end: index + 1 };
      yield {
        span,
        message: message('middle-dot', { actual }),
        fixes: [
          { kind: 'safe', title: message('fix-replace', { expected: EXPECTED }), edits: [{ span, text: EXPECTED }] },
        ],
      };
    }
  },
};
