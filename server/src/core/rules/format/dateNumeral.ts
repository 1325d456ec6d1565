import { contentSpan, lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { parseHan } from '../../numerals/han.js';
import { squash } from '../../text/chars.js';
import type { DocumentRule } from '../rule.js';
import { hanYear } from './hanYear.js';
import { signOffOf } from './signOffOf.js';

const HAN = /^([一二][〇○零oO0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/;
/** Since 1 July 2012 the date is in Arabic numerals; before, it was in Chinese ones. */
const SINCE = 2012 * 12 + 7;

/** 二〇二四年三月五日 below the organ that signs. */
export const dateNumeral: DocumentRule = {
  id: 'date-numeral',
  category: 'format',
  severity: 'warning',
  profiles: ['gongwen', 'regulation'],
  fixable: false,
  norm: 'GB/T 9704-2012 7.3.5.4',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const signOff = signOffOf(document, official);
      if (!signOff || (signOff.organs.length === 0 && official.type === undefined)) continue;
      const actual = squash(lineContent(document, signOff.date));
      const expected = inArabic(actual);
      if (expected === undefined) continue;
      const span = contentSpan(document, signOff.date);
      yield {
        span,
        message: message('date-numeral', { actual, expected }),
        fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: expected }] }],
      };
    }
  },
};

function inArabic(date: string): string | undefined {
  const match = HAN.exec(date);
  const month = parseHan(match?.[2] ?? '')?.value;
  const day = parseHan(match?.[3] ?? '')?.value;
  if (!match?.[1] || month === undefined || day === undefined) return undefined;
  const year = hanYear(match[1]);
  return year * 12 + month < SINCE || month > 12 || day > 31 ? undefined : `${year}年${month}月${day}日`;
}
