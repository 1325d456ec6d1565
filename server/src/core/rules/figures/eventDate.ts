import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { replacement } from './replacement.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** “3.15”, “7。1”: month and day of what happened then. “2.0” is a version. */
const EVENT = /([.．。•・])([12]\d|3[01]|[1-9])(?=”(?!版))(?<=“(1[0-2]|[1-9])[.．。•・]\d{1,2})/g;

/** “3·15”: month and day of an event that is called by its date stand apart by a middle dot. */
export const eventDate: LineRule = {
  id: 'event-date',
  category: 'figures',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15834-2011 4.14.3.5',
  needs: TRAIT.digit | TRAIT.quote,
  near: PAIR.quoteDigit,
  *checkLine({ text }) {
    for (const match of matchesOf(text, EVENT)) {
      const [rest, , day = '', month = ''] = match;
      const at = match.index;
      yield replacement('event-date', {
        span: { start: at - month.length, end: at + rest.length },
        actual: month + rest,
        expected: `${month}·${day}`,
        kind: 'suggested',
        edits: [{ span: { start: at, end: at + 1 }, text: '·' }],
      });
    }
  },
};
