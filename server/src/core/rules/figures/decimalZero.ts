import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { replacement, spanOf } from './replacement.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** 增长.5%: a point between a Chinese character and digits with a unit. */
const BARE = /\.\d{1,3}(?=[%％‰万亿元吨亩米倍]|个百分点|公里|公顷|平方)(?<=[\u4e00-\u9fff（，：]\.\d{1,3})/g;

/** A decimal below 1 keeps its 0. */
export const decimalZero: LineRule = {
  id: 'decimal-zero',
  category: 'figures',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15835-2011 5.1.2',
  needs: TRAIT.digit | TRAIT.dot,
  near: PAIR.wordPoint,
  *checkLine(line) {
    for (const match of matchesOf(line.text, BARE)) {
      if (line.isQuiet(match.index)) continue;
      const expected = `0.${match[0].slice(1)}`;
      yield replacement('decimal-zero', { span: spanOf(match), actual: match[0], expected, kind: 'suggested' });
    }
  },
};
