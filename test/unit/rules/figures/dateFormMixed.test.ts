import { checkRule } from '../../../helpers/checkRule.js';

checkRule('date-form-mixed', {
  valid: [
    { text: '2025年3月5日和二〇二五年三月五日。' },
    { name: 'the old calendar', text: '2025年八月十五前后，2025年农历三月。' },
    { name: 'a festival', text: '2025年三月三歌会。' },
    { name: 'an event', text: '纪念1917年十月革命。' },
    { name: 'a title', text: '《2025年三月工作要点》' },
    { text: '3月开工，三月底完工，5个月完成，第3月度。' },
    { text: '2025年八月初三。' },
    { text: '三月份。' },
  ],
  invalid: [
    {
      text: '项目于⟦2025年三月⟧开工。',
      output: '项目于2025年三月开工。',
      suggested: '项目于2025年3月开工。',
      messages: ['一个日期里汉字与阿拉伯数字混用：“2025年三月”应为“2025年3月”。'],
    },
    { text: '⟦二〇二五年3月5日⟧印发。', output: '二〇二五年3月5日印发。', suggested: '2025年3月5日印发。' },
    { text: '自⟦2025年十二月三十一日⟧起。', output: '自2025年十二月三十一日起。', suggested: '自2025年12月31日起。' },
    { text: '⟦3月五日⟧至⟦三月10日⟧。', output: '3月五日至三月10日。', suggested: '3月5日至3月10日。' },
  ],
});
