import { checkRule } from '../../../helpers/checkRule.js';

const summary = (title: string, first: string, second: string, end = ''): string =>
  `${title}\n\n全镇各项工作进展顺利。\n一、${first}\n新建大棚180座。\n二、${second}\n发展集体经济。${end}`;
const OWN = '禾塘镇2025年工作总结';
const signed = (date: string): string => `\n\n禾塘镇人民政府\n${date}`;

checkRule('year-mismatch', {
  valid: [
    { text: summary(OWN, '2025年工作回顾', '2026年工作打算', signed('2026年1月8日')) },
    {
      name: 'plans for the rest of the year',
      text: summary('禾塘镇2025年上半年工作总结', '工作回顾', '2025年下半年工作打算'),
    },
    {
      name: 'two years in the title',
      text: summary('禾塘镇2025年工作总结和2026年工作计划', '2025年工作回顾', '2026年工作计划'),
    },
    { name: 'old problems', text: summary(OWN, '2024年问题整改情况', '下一步打算') },
    {
      name: 'named after the year it is given in',
      text: summary('2026年政府工作报告', '2025年工作回顾', '2026年工作安排'),
    },
    { name: 'a range of years', text: summary('禾塘镇2021—2025年工作总结', '2021年工作回顾', '2022年工作回顾') },
    { name: 'a congress', text: summary('在第十九届人民代表大会第四次会议上的总结', '2024年工作回顾', '打算') },
    { name: 'a notice', text: summary('关于做好2025年春播工作的通知', '2024年工作情况', '2025年工作目标') },
    { name: 'no year', text: summary('防汛工作总结', '2024年工作情况', '2025年工作打算') },
  ],
  invalid: [
    {
      text: summary(OWN, '⟦2024年⟧工作回顾', '2026年工作打算'),
      output: summary(OWN, '2024年工作回顾', '2026年工作打算'),
      suggested: summary(OWN, '2025年工作回顾', '2026年工作打算'),
      messages: ['标题说的是 2025 年，此处写“2024年”，年份不一致。'],
    },
    {
      text: summary(OWN, '工作回顾', '⟦2024年⟧工作打算'),
      output: summary(OWN, '工作回顾', '2024年工作打算'),
      suggested: summary(OWN, '工作回顾', '2026年工作打算'),
    },
    {
      name: 'the opening',
      text: `${OWN}\n\n全镇上下一心。现将⟦2023年⟧工作总结如下：\n一、主要工作\n新建大棚180座。`,
      output: `${OWN}\n\n全镇上下一心。现将2023年工作总结如下：\n一、主要工作\n新建大棚180座。`,
      suggested: `${OWN}\n\n全镇上下一心。现将2025年工作总结如下：\n一、主要工作\n新建大棚180座。`,
    },
    {
      name: 'the date of issue',
      text: summary(OWN, '工作回顾', '打算', signed('⟦2024年1月8日⟧')),
      output: summary(OWN, '工作回顾', '打算', signed('2024年1月8日')),
      messages: ['标题说的是 2025 年，成文日期是 2024 年，相差较大，请核对。'],
    },
    {
      name: 'a report on a year',
      text: summary('关于2025年安全生产工作情况的报告', '⟦2024年⟧工作情况', '打算'),
      output: summary('关于2025年安全生产工作情况的报告', '2024年工作情况', '打算'),
    },
  ],
});
