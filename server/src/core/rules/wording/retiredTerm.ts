import { message } from '../../messages/message.js';
import type { DocumentRule, Fix } from '../rule.js';
import { dayOf } from './documentDay.js';
import { termHits } from './termHits.js';

/** What the past is told with: 原国土资源局, 2015年成立的工商行政管理局, 时任, 《合同法》废止. */
const PAST_BEFORE = /原(?![则因来有本料始])\S{0,8}$|时任\S{0,12}$|(?:19|20)\d\d年\S{0,20}$|曾\S{0,12}$/;
const PAST_BEHIND =
  /^[^。；]{0,30}(?:废止|更名|撤销|改为|合并|并入|改组|组建|划入|失效|同时|印发|发布|颁布|制定|〔(?:19|20)\d\d〕)/;
const AROUND = 40;

/**
 * A name or wording that is no longer in use, in a document that is dated later: 国土资源局 in 2025. Which they are, and
 * since when, is in wording/retired.ts and in `.gongwen.json`. Silent where the document has no date.
 */
export const retiredTerm: DocumentRule = {
  id: 'retired-term',
  category: 'wording',
  severity: 'information',
  fixable: false,
  *check(document, context) {
    for (const { kind, term, start, end, line, text: actual } of termHits(document, context)) {
      if (kind !== 'retired' || term.until === undefined) continue;
      const day = dayOf(document, line);
      if (day === undefined || day <= term.until.slice(0, day.length)) continue;
      const own = document.lines.spanOf(line);
      const head = document.text.slice(Math.max(own.start, start - AROUND), start);
      const tail = document.text.slice(end, Math.min(own.end, end + AROUND));
      // 环境保护部门 are departments of any name.
      if (PAST_BEFORE.test(head) || PAST_BEHIND.test(tail) || (actual.endsWith('部') && tail.startsWith('门')))
        continue;
      const expected = term.instead ?? '';
      const fix: Fix = {
        kind: 'suggested',
        title: message('fix-replace', { expected }),
        edits: [{ span: { start, end }, text: expected }],
      };
      yield {
        span: { start, end },
        message: message(expected === '' ? 'retired-term-gone' : 'retired-term', {
          actual,
          expected,
          date: inWords(term.until),
        }),
        fixes: expected === '' ? [] : [fix],
      };
    }
  },
};

/** `2019-04` as 2019年4月. */
function inWords(day: string): string {
  return day
    .split('-')
    .map((part, i) => `${Number(part)}${'年月日'.charAt(i)}`)
    .join('');
}
