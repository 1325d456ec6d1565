import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { brief } from './brief.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** A note in brackets with one sentence in it, whose sentence goes on behind it. */
const NOTE = /(?<=[\u4e00-\u9fff”》\d])（([^（）。！？]{2,80})。）(?=[\u4e00-\u9fff，。；、：])/g;

/** ……（见附件1。），…… : a note inside a sentence has no full stop at its end. */
export const stopInBracket: LineRule = {
  id: 'stop-in-bracket',
  category: 'punctuation',
  severity: 'information',
  fixable: false,
  norm: 'GB/T 15834-2011 附录B.2.2',
  needs: TRAIT.bracket | TRAIT.stop,
  near: PAIR.stopBracket,
  *checkLine(line) {
    if (!line.text.includes('。）')) return;
    for (const { 0: actual, 1: inside = '', index } of matchesOf(line.text, NOTE)) {
      const end = index + actual.length;
      if (line.isQuiet(index)) continue;
      yield {
        span: { start: index, end },
        message: message('stop-in-bracket', { actual: brief(actual), expected: brief(`（${inside}）`) }),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-delete', { actual: '。' }),
            edits: [{ span: { start: end - 2, end: end - 1 }, text: '' }],
          },
        ],
      };
    }
  },
};
