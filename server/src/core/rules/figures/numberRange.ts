import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { replacement, spanOf } from './replacement.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** 15-30%, 3—5万: only behind the second number stands a unit that belongs to both. Model numbers and years are none. */
const RANGE =
  /(?<![\dA-Za-z.,，第〔\-—–－~～〜])(\d{1,6}(?:\.\d{1,4})?)([-–—－~～〜至])(\d{1,6}(?:\.\d{1,4})?)([%％万亿])/g;

/** 15—30% is read as 15 to 30 per cent, and says from 15 to 0.3: %, 万 and 亿 belong to both numbers. */
export const numberRange: LineRule = {
  id: 'number-range',
  category: 'figures',
  severity: 'warning',
  profiles: ['gongwen', 'speech', 'summary'],
  fixable: false,
  norm: 'GB/T 15835-2011 5.1.3',
  needs: TRAIT.digit,
  near: PAIR.numberDash,
  *checkLine(line) {
    if (!/[-–—－~～〜至](?=\d)(?<=\d.)/.test(line.text)) return;
    for (const match of matchesOf(line.text, RANGE)) {
      const [actual, first = '', connector = '', second = '', unit = ''] = match;
      // 2024—30万 is no range, nor is 5—3%; 3至5万 is how people speak.
      if (Number(first) >= Number(second) || line.isQuiet(match.index)) continue;
      const percent = unit === '%' || unit === '％';
      if (!percent && (connector === '至' || Number(first) === 0)) continue;
      const at = match.index + first.length;
      yield replacement('number-range', {
        span: spanOf(match),
        actual,
        expected: `${first}${unit}${connector}${second}${unit}`,
        kind: 'suggested',
        edits: [{ span: { start: at, end: at }, text: unit }],
        ...(percent ? {} : { severity: 'information' }),
      });
    }
  },
};
