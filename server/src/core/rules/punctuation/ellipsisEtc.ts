import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { Fix, LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** 等…… and ……等; 等 is the verb in 等待…… and in ……等到. */
const BOTH = /(?<![在要久不稍别苦请均相同平何])(等{1,2})(?:…+|\.{3,6})|…+(等{1,2})(?![待到候级额着])/g;

/** 水稻、玉米……等: the ellipsis says 等 already. */
export const ellipsisEtc: LineRule = {
  id: 'ellipsis-etc',
  category: 'punctuation',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15834-2011 4.11',
  needs: 0,
  any: TRAIT.ellipsis | TRAIT.dot,
  near: PAIR.ellipsis | PAIR.dots,
  *checkLine(line) {
    const { text } = line;
    if (!text.includes('等…') && !text.includes('…等') && !text.includes('等...')) return;
    for (const match of matchesOf(text, BOTH)) {
      const [actual] = match;
      const word = match[1] ?? match[2] ?? '';
      if (line.isQuiet(match.index)) continue;
      const span = { start: match.index, end: match.index + actual.length };
      const fix = (expected: string): Fix => ({
        kind: 'suggested',
        title: message('fix-replace', { expected }),
        edits: [{ span, text: expected }],
      });
      yield {
        span,
        message: message('ellipsis-etc', { word, actual, expected: word }),
        fixes: [fix(word), fix('……')],
      };
    }
  },
};
