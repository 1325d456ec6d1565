import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { Fix, LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** Marks of pause that never stand side by side, also with the end of a quotation between them; ？！ and ！！ do. */
const DOUBLED = /[，、；：][，、；：。]+|。[，、；：。？！]+|[？！][。，；：、]+|[，、；：。]”[，、；：。]/g;

const SIDE_BY_SIDE = /[，、；：。？！][，、；：。？！”]/;

/** ，， and ，。 and 。”。: of two marks one is a slip. */
export const doubledPunctuation: LineRule = {
  id: 'doubled-punctuation',
  category: 'punctuation',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15834-2011 附录B.2',
  needs: 0,
  any: TRAIT.mark | TRAIT.stop,
  near: PAIR.markMark | PAIR.markClose,
  *checkLine(line) {
    if (!SIDE_BY_SIDE.test(line.text)) return;
    for (const match of matchesOf(line.text, DOUBLED)) {
      const actual = match[0];
      const quoted = actual.charAt(1) === '”';
      // 。。。 stands for an ellipsis, which has a rule of its own; 。”， closes a speech that goes on.
      if (/^。{3,}$/.test(actual) || (quoted && !/^(?:(.)”\1|[，、；：]”.)$/.test(actual))) continue;
      if (line.isQuiet(match.index)) continue;
      const span = { start: match.index, end: match.index + actual.length };
      const same = /^(.)\1+$/.test(actual);
      const choices = same ? [actual.charAt(0)] : quoted ? quotedChoices(actual) : [lastOf(actual)];
      const [expected = ''] = choices;
      yield {
        span,
        message: message('doubled-punctuation', { actual, expected }),
        fixes: choices.map((text): Fix => ({
          kind: same ? 'safe' : 'suggested',
          title: message('fix-replace', { expected: text }),
          edits: [{ span, text }],
        })),
      };
    }
  },
};

/** Of ，。 the second was meant, of ？。 and ！。 the first. */
function lastOf(actual: string): string {
  return /[？！]/.exec(actual)?.[0] ?? actual.charAt(actual.length - 1);
}

/** A quoted sentence that stands alone keeps its mark inside, any other quotation has it outside (B.2.1). */
function quotedChoices(actual: string): readonly string[] {
  const outside = actual.slice(1);
  return actual.startsWith('。') ? [actual.slice(0, 2), outside] : [outside];
}
