import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

const UNIT = '[年月日时%％]';
/** Two numbers or dates of one kind with a dash of two ems between them. */
const DOUBLE = new RegExp(`(?<![\\d.])(\\d{1,6}(?:\\.\\d+)?(${UNIT})?)——(?=(\\d{1,6}(?:\\.\\d+)?(${UNIT})?))`, 'g');

/**
 * 2020——2024年: the connector of two ems was abolished by GB/T 15834-2011 4.13; a range takes one. A dash that goes on
 * with an explanation, 增长5%——2024年为3%, is none.
 */
export const doubleConnector: LineRule = {
  id: 'double-connector',
  category: 'punctuation',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15834-2011 4.13',
  needs: TRAIT.dash | TRAIT.digit,
  near: PAIR.numberDash,
  *checkLine(line) {
    if (!line.text.includes('——')) return;
    for (const match of matchesOf(line.text, DOUBLE)) {
      const [, from = '', unit, to = '', behind] = match;
      const at = match.index + from.length;
      if (line.isQuiet(at) || (unit !== undefined && unit !== behind)) continue;
      if (behind === '年' && /^\d{4}/.test(from) !== /^\d{4}/.test(to)) continue;
      if (Number.parseFloat(from) >= Number.parseFloat(to) && behind !== '日' && behind !== '月') continue;
      yield {
        span: { start: match.index, end: at + 2 + to.length },
        message: message('double-connector', { actual: `${from}——${to}`, expected: `${from}—${to}` }),
        fixes: [
          {
            kind: 'safe',
            title: message('fix-replace', { expected: `${from}—${to}` }),
            edits: [{ span: { start: at, end: at + 1 }, text: '' }],
          },
        ],
      };
    }
  },
};
