import type { Edit } from '../../edit/edit.js';
import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

const ZERO = /[年月]0[1-9][月日]|(?<!\d)0[1-9]月\d/;
const DATE = /(?<![\d.])(\d{4}年)?(\d{1,2})月(?:(\d{1,2})日)?/g;
/** A stamp of time behind it: a form or a web page wrote it. */
const CLOCK = /^[ \u3000]{0,4}\d{1,2}[:：]\d{2}/;
/** Boxes of forms. */
const FORM =
  /(?:填表|填报|填写|申请|制表|打印|出生|签字|签名|生效|有效|查询|更新|发布|领证|发证)(?:日期|时间|年月|期限)?[ \u3000]?[：:][ \u3000]{0,4}$/;

/** 2024年01月05日: month and day have no leading zeros. */
export const dateLeadingZero: LineRule = {
  id: 'date-leading-zero',
  category: 'format',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 9704-2012 7.3.5.4',
  needs: TRAIT.date | TRAIT.digit,
  near: PAIR.dateZero,
  *checkLine(line) {
    const { text, start } = line;
    if (!ZERO.test(text) || text.includes('\t') || text.includes('|')) return;
    const content = text.slice(start, line.end);
    // In the body the clause about the date of the document is followed, in the date itself it is the rule.
    const alone = /^[（(]?\d{4}年\d{1,2}月(?:\d{1,2}日)?[）)]?$/.test(content) || /^.{0,60}日印发$/.test(content);
    for (const match of matchesOf(text, DATE)) {
      const [actual, year = '', month = '', day = ''] = match;
      if (!/^0[1-9]/.test(month) && !/^0[1-9]/.test(day)) continue;
      if ((year === '' && day === '') || line.isQuiet(match.index)) continue;
      const at = match.index;
      if (CLOCK.test(text.slice(at + actual.length, at + actual.length + 12))) continue;
      if (FORM.test(text.slice(Math.max(0, at - 14), at))) continue;
      const edits: Edit[] = [];
      const strip = (from: number, digits: string): void => {
        if (/^0[1-9]/.test(digits)) edits.push({ span: { start: from, end: from + 1 }, text: '' });
      };
      strip(at + year.length, month);
      strip(at + year.length + month.length + 1, day);
      const expected = `${year}${bare(month)}月${day === '' ? '' : `${bare(day)}日`}`;
      yield {
        span: { start: at, end: at + actual.length },
        message: message('date-leading-zero', { actual, expected }),
        ...(alone ? {} : { severity: 'warning' as const }),
        fixes: [{ kind: 'safe', title: message('fix-replace', { expected }), edits }],
      };
    }
  },
};

function bare(digits: string): string {
  return digits.replace(/^0(?=[1-9])/, '');
}
