import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

const DATE = /(?<![\d.、])((?:19|20)\d{2})、(0?[1-9]|1[0-2])、(0?[1-9]|[12]\d|3[01])(?![\d.、年月]|[个名项])/g;

/** 2024、1、5 for a date: 、 stands between items, not inside a date (GB/T 15834-2011 A.4). */
export const dateComma: LineRule = {
  id: 'date-comma',
  category: 'punctuation',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15834-2011 附录A.4',
  needs: TRAIT.mark | TRAIT.digit,
  near: PAIR.digitComma,
  *checkLine(line) {
    if (!line.text.includes('、')) return;
    for (const match of matchesOf(line.text, DATE)) {
      if (line.isQuiet(match.index)) continue;
      const [actual, year = '', month = '', day = ''] = match;
      const span = { start: match.index, end: match.index + actual.length };
      const expected = `${year}年${Number(month)}月${Number(day)}日`;
      yield {
        span,
        message: message('date-comma', { actual, expected }),
        fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: expected }] }],
      };
    }
  },
};
