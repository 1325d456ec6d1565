import { checkRule } from '../../../helpers/checkRule.js';

checkRule('date-impossible', {
  valid: [
    { name: 'leap years', text: '2024年2月29日、2000年2月29日、2月29日。' },
    { name: 'ends of months', text: '1月31日、4月30日、12月31日前报送。' },
    { name: 'the lunar calendar', text: '农历2月30日祭祀，农历二〇二四年二月三十日亦同。' },
    { name: 'Chinese numerals without a year', text: '二月三十日是集日。' },
    { name: 'a month alone', text: '全年发放13月工资的单位有三家。' },
    { name: 'part of a number', text: '编号3.13月35日样本。' },
    { name: 'Chinese numerals', text: '二〇二四年二月二十九日' },
  ],
  invalid: [
    {
      text: '请于⟦2月30日⟧前报送。',
      messages: ['没有这一天：“2月30日”。'],
      output: '请于2月30日前报送。',
    },
    {
      text: '请于⟦2023年2月29日⟧前报送。',
      messages: ['没有这一天：“2023年2月29日”，2023年2月只有28天。'],
      output: '请于2023年2月29日前报送。',
    },
    { text: '⟦1900年2月29日⟧、⟦2024年13月5日⟧。', output: '1900年2月29日、2024年13月5日。' },
    { text: '⟦6月31日⟧至⟦0月5日⟧。', output: '6月31日至0月5日。' },
    { text: '⟦二〇二四年四月三十一日⟧', output: '二〇二四年四月三十一日' },
  ],
});
