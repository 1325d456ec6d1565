import { expect, it } from 'vitest';
import { weekday } from '../../../../server/src/core/text/calendar.js';
import { checkRule } from '../../../helpers/checkRule.js';

const notice = (date: string): string =>
  `关于召开秋播工作会议的通知\n\n各村：\n定于${date}召开会议。\n特此通知。\n\n禾塘镇人民政府\n2025年9月5日`;

checkRule('weekday-mismatch', {
  valid: [
    { text: '会议定于2025年9月10日（星期三）上午召开。' },
    { name: 'a leap day', text: '2024年2月29日（周四），镇政府召开动员会。' },
    { name: 'Sunday by two names', text: '2025年9月7日（星期天）、2025年9月14日（星期日）值班。' },
    { name: 'no such day', text: '2025年2月30日（星期三）召开。' },
    { name: 'no year, no date of issue', text: '会议定于9月10日（星期五）召开。' },
    { name: 'no year, the date of issue', text: notice('9月10日（星期三）') },
    { name: 'an anniversary', text: '10月1日周三刊印。' },
    { name: 'far from the date of issue', text: notice('3月10日（星期三）') },
  ],
  invalid: [
    {
      text: '会议定于2025年9月10日（⟦星期四⟧）召开。',
      output: '会议定于2025年9月10日（星期四）召开。',
      suggested: '会议定于2025年9月10日（星期三）召开。',
      messages: ['2025年9月10日是星期三，不是“星期四”。'],
    },
    {
      text: notice('9月10日（⟦周四⟧）'),
      output: notice('9月10日（周四）'),
      suggested: notice('9月10日（周三）'),
    },
    {
      name: 'the year after',
      text: notice('1月15日（⟦星期五⟧）'),
      output: notice('1月15日（星期五）'),
      suggested: notice('1月15日（星期四）'),
    },
    {
      name: 'without brackets',
      text: '2026年3月1日⟦星期一⟧至2026年3月3日星期二举办。',
      output: '2026年3月1日星期一至2026年3月3日星期二举办。',
      suggested: '2026年3月1日星期日至2026年3月3日星期二举办。',
    },
  ],
});

it('knows the days of the week', () => {
  for (let i = 0; i < 5000; i++) {
    const date = new Date(Date.UTC(1895, 0, 1 + i * 19));
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    expect(weekday(day), JSON.stringify(day)).toBe(date.getUTCDay());
  }
});
