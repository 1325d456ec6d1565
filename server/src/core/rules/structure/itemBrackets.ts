import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** 第（一）项, 第（一）、（二）项, 第（一）项至第（三）项 one by one. */
const CITED = /第((?:[（(][一二三四五六七八九十]{1,3}[）)][、和至或]?){1,6})项/g;

/** 第十条第（一）项: 项 are cited without their brackets, 第一项. */
export const itemBrackets: LineRule = {
  id: 'item-brackets',
  category: 'structure',
  severity: 'information',
  profiles: ['regulation'],
  fixable: false,
  needs: TRAIT.bracket | TRAIT.hanNumeral,
  near: PAIR.ordinalBracket,
  *checkLine({ text }) {
    for (const match of matchesOf(text, CITED)) {
      const [actual, inner = ''] = match;
      const span = { start: match.index, end: match.index + actual.length };
      const expected = `第${inner.replace(/[（()）]/g, '')}项`;
      yield {
        span,
        message: message('item-brackets', { actual, expected }),
        fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: expected }] }],
      };
    }
  },
};
