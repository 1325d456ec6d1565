import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { PAIR } from '../../text/neighbours.js';

/** 等 that begins another word: 等级, 等额, 等候 … */
const OTHER = /[级額额待候同价價距离離于於高长長分量比边邊外效温溫压壓腰号號次身值份速位式差闲]/;

/** 水稻、玉米、等: 等 follows the last item directly. */
export const commaBeforeEtc: LineRule = {
  id: 'comma-before-etc',
  category: 'punctuation',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15834-2011 附录B.1.2',
  needs: TRAIT.mark,
  near: PAIR.commaEtc,
  *checkLine(line) {
    const { text } = line;
    for (let at = text.indexOf('、等'); at >= 0; at = text.indexOf('、等', at + 2)) {
      const behind = text.charAt(at + 2);
      if (OTHER.test(behind) || line.isQuiet(at)) continue;
      const word = behind === '等' ? '等等' : '等';
      const span = { start: at, end: at + 1 };
      // Behind 等 stands a mark, or a word that 等 cannot form another word with.
      const certain = behind === '' || /[。，；：！？）”》等]/.test(behind);
      yield {
        span: { start: at, end: at + 1 + word.length },
        message: message('comma-before-etc', { actual: `、${word}`, expected: word }),
        fixes: [
          {
            kind: certain ? 'safe' : 'suggested',
            title: message('fix-delete', { actual: '、' }),
            edits: [{ span, text: '' }],
          },
        ],
      };
    }
  },
};
