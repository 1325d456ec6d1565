import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { isProseList, ordinalSpan, ordinalText, renumbered } from './enumerationReport.js';
import { enumerationsOf, type Item } from './enumerations.js';

/** 一是…三是…二是: all items are there, in another order. */
export const enumerationOrder: DocumentRule = {
  id: 'enumeration-order',
  category: 'numbering',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (const list of enumerationsOf(document)) {
      if (list.mixed || !isProseList(document, list)) continue;
      const { items } = list;
      if (!items.some(({ relation }) => relation === 'order')) continue;
      // Counted anew only where every number is there once: otherwise a gap or a duplicate says more.
      const numbers = new Set(items.map(({ word }) => word.value));
      if (numbers.size !== items.length || Math.max(...numbers) !== items.length) continue;
      const at = items.findIndex(({ word }, i) => word.value !== i + 1);
      const item = items[at] as Item;
      const expected = ordinalText(list, at + 1);
      const wrong = items.flatMap((one, i) => (one.word.value === i + 1 ? [] : [renumbered(one, i + 1)]));
      yield {
        span: ordinalSpan(item),
        message: message('enumeration-order', { actual: ordinalText(list, item.word.value), expected }),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-enumeration', { expected, count: wrong.length }),
            edits: wrong,
          },
        ],
      };
    }
  },
};
