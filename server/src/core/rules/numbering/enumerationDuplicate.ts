import { message } from '../../messages/message.js';
import type { Fix, DocumentRule, Report } from '../rule.js';
import { isProseList, ordinalSpan, ordinalText, renumbered } from './enumerationReport.js';
import { enumerationsOf, type Enumeration, type Item } from './enumerations.js';

/**
 * 一是…二是…二是, 一是…一是…三是: two items of an enumeration in prose have one number. Repaired unasked only where the
 * number that is there twice stands exactly in the place of the one that is missing.
 */
export const enumerationDuplicate: DocumentRule = {
  id: 'enumeration-duplicate',
  category: 'numbering',
  severity: 'warning',
  fixable: true,
  *check(document) {
    for (const list of enumerationsOf(document)) {
      // A second 一是 begins a list by itself, and is the second item of the one before it.
      const before = list.items[0]?.relation === 'duplicate' ? (list.after?.items ?? []) : [];
      const items = [...before, ...list.items];
      if (list.mixed || !isProseList(document, { ...list, items })) continue;
      for (let i = before.length; i < items.length; i++)
        if (items[i]?.relation === 'duplicate') yield report(list, items, i);
    }
  },
};

function report({ kind }: Enumeration, items: readonly Item[], at: number): Report {
  const item = items[at] as Item;
  const { value } = item.word;
  const actual = ordinalText({ kind }, value);
  const expected = ordinalText({ kind }, value + 1);
  const first = items.find(({ word }) => word.value === value);
  return {
    span: ordinalSpan(item),
    message: message('enumeration-duplicate', { actual, expected }),
    fixes: [repair(items, at, value, expected)],
    ...(first ? { related: [{ span: ordinalSpan(first), message: message('related-same') }] } : {}),
  };
}

/** The item takes the next number, and those behind it that run on from it as well. */
function repair(items: readonly Item[], at: number, value: number, expected: string): Fix {
  const edits = [renumbered(items[at] as Item, value + 1)];
  for (let i = at + 1; i < items.length && items[i]?.word.value === value + edits.length; i++) {
    edits.push(renumbered(items[i] as Item, value + 1 + edits.length));
  }
  const title =
    edits.length > 1
      ? message('fix-enumeration', { expected, count: edits.length })
      : message('fix-marker', { expected });
  return { kind: items[at]?.slip ? 'safe' : 'suggested', title, edits };
}
