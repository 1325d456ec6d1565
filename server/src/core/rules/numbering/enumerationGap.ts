import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import type { DocumentRule, Report } from '../rule.js';
import { isProseList, ordinalSpan, ordinalText, renumbered } from './enumerationReport.js';
import { enumerationsOf, type Enumeration, type Item } from './enumerations.js';

/**
 * 一是…二是…四是, （1）…（3）: an item of an enumeration in prose is missing, also the first one. Lists may stand inside
 * items of other lists and may stretch over the paragraphs of one section.
 */
export const enumerationGap: DocumentRule = {
  id: 'enumeration-gap',
  category: 'numbering',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (const list of enumerationsOf(document)) {
      if (list.mixed || !isProseList(document, list)) continue;
      for (const [i, item] of list.items.entries()) {
        if (item.relation === 'gap' && !comesLater(list, i)) yield gap(item);
        else if (item.relation === 'start' && isHeadless(document, list)) yield headless(item);
      }
    }
  },
};

/** 一是…三是…二是: nothing is missing, the order is wrong. */
function comesLater({ items }: Enumeration, at: number): boolean {
  const missing = (items[at]?.previous ?? 0) + 1;
  return items.slice(at + 1).some(({ relation, word }) => relation === 'order' && word.value === missing);
}

/** 二是…；三是… in one paragraph that has no first item, not even one in other words. */
function isHeadless(document: ParsedDocument, { kind, items }: Enumeration): boolean {
  const [first, second] = items;
  if (kind !== 'shi' || first?.word.value !== 2 || second?.line !== first.line) return false;
  if (first.word.place !== 'clause') return false;
  const before = document.text.slice(document.lines.startOf(first.line), first.span.start);
  return !/首先|第一|其一|[一首]要?是|一方面|一来|^\s*[（(]?[一1]/.test(before);
}

function gap(item: Item): Report {
  const expected = ordinalText(item.word, item.previous + 1);
  return {
    span: ordinalSpan(item),
    message: message('enumeration-gap', {
      actual: ordinalText(item.word, item.word.value),
      previous: ordinalText(item.word, item.previous),
      expected,
    }),
    fixes: [
      {
        kind: 'suggested',
        title: message('fix-marker', { expected }),
        edits: [renumbered(item, item.previous + 1)],
      },
    ],
  };
}

function headless(item: Item): Report {
  const actual = ordinalText(item.word, item.word.value);
  const expected = ordinalText(item.word, 1);
  return {
    span: ordinalSpan(item),
    message: message('enumeration-gap-first', { actual, expected }),
    fixes: [{ kind: 'suggested', title: message('fix-marker', { expected }), edits: [renumbered(item, 1)] }],
  };
}
