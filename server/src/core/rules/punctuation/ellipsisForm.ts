import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { Fix, LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

const RUNS = /…+|⋯+|\.{3,}|。{3,}|·{3,}/g;
/** What a run begins with: plain searches are much quicker than the pattern. */
const SIGNS = ['…', '⋯', '...', '。。。', '···'];
const CHINESE = /[\u4e00-\u9fff，。；：、？！（）《》“”]/;
const EXPECTED = '……';

/** ... and 。。。 and … for ……: six dots in the middle of the line, two characters wide. */
export const ellipsisForm: LineRule = {
  id: 'ellipsis-form',
  category: 'punctuation',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15834-2011 4.11.2',
  needs: 0,
  any: TRAIT.ellipsis | TRAIT.dot | TRAIT.stop,
  near: PAIR.ellipsis | PAIR.dots,
  *checkLine(line) {
    const { text } = line;
    if (!SIGNS.some((sign) => text.includes(sign))) return;
    for (const { 0: actual, index } of matchesOf(text, RUNS)) {
      const kind = kindOf(actual);
      if (!kind || line.isQuiet(index)) continue;
      const end = index + actual.length;
      const before = text.charAt(index - 1);
      const behind = text
        .slice(end, end + 2)
        .trim()
        .charAt(0);
      // Dots before a page number lead to it; 1...5 is not Chinese; in （…） stands what somebody left open.
      if (/[\d.]/.test(behind) || (!CHINESE.test(before) && !CHINESE.test(behind))) continue;
      const span = { start: index, end };
      const fix = (expected: string): Fix => ({
        kind,
        title: message('fix-replace', { expected }),
        edits: [{ span, text: expected }],
      });
      yield {
        span,
        message: message('ellipsis-form', { actual }),
        fixes: actual.startsWith('。') ? [fix(EXPECTED), fix('。')] : [fix(EXPECTED)],
      };
    }
  },
};

/**
 * How sure it is that a run stands for an ellipsis. …… is one, and ………… stands for whole paragraphs (A.9); longer runs
 * are blanks or leaders. 。。。 may also be a key that stuck.
 */
function kindOf(run: string): Fix['kind'] | undefined {
  const length = run.length;
  switch (run.charAt(0)) {
    case '…':
      return length === 2 || length === 4 || length > 5 ? undefined : 'safe';
    case '⋯':
      return length > 2 ? undefined : 'safe';
    case '.':
      return length > 6 ? undefined : length === 3 || length === 6 ? 'safe' : 'suggested';
    default:
      return length > 6 ? undefined : 'suggested';
  }
}
