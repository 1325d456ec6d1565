import { checkRule } from '../../../helpers/checkRule.js';

checkRule('date-year-short', {
  valid: [
    { text: '2024年3月，项目开工。' },
    { name: 'spans of time', text: '服务期满10年6月，刑期12年3月，历时11年2月。' },
    { name: 'months counted', text: '工作15年6个月。' },
    { name: 'other calendars', text: '民国26年7月，光绪21年4月，昭和49年5月。' },
    { name: 'no month behind it', text: '24年来，全县面貌一新；新建20年以上的泵站。' },
    { name: 'a number too high for a year to come', text: '连续45年3月植树。' },
    { name: 'the end of a longer number', text: '第124年3月刊，2024年3月刊。' },
  ],
  invalid: [
    {
      text: '项目自⟦23年⟧3月开工以来，进展顺利。',
      messages: ['年份不简写：“23年”应为“2023年”。'],
      output: '项目自23年3月开工以来，进展顺利。',
      suggested: '项目自2023年3月开工以来，进展顺利。',
    },
    {
      text: '⟦24年⟧1月至⟦25年⟧6月',
      output: '24年1月至25年6月',
      suggested: '2024年1月至2025年6月',
    },
    { text: '该厂建于⟦86年⟧10月。', output: '该厂建于86年10月。', suggested: '该厂建于1986年10月。' },
    { text: '（⟦22年⟧12月31日）', output: '（22年12月31日）', suggested: '（2022年12月31日）' },
  ],
});
