import { checkRule } from '../../../helpers/checkRule.js';

checkRule('figures-growth', {
  valid: [
    { text: '家庭农场由120户增加到150户，增长25%。' },
    { name: 'points', text: '城镇化率从67.6%提高到70%，提高2.4个百分点。' },
    { name: 'a yearly average', text: '家庭农场由120户增加到150户，年均增长8%。' },
    { name: 'approximate values', text: '家庭农场由约120户增加到150户，增长30%。' },
    { name: 'growth of something else', text: '家庭农场由120户增加到150户，带动农户收入增长8%。' },
    { name: 'no values', text: '完成投资150万元，同比增长25%。' },
    { name: 'ranks', text: '工业增速由第13位上升到第5位，提高8位。' },
    { name: 'a difference', text: '监测点由12个增加到30个，增加18个。' },
  ],
  invalid: [
    {
      text: '家庭农场由120户增加到150户，增长⟦35%⟧。',
      output: '家庭农场由120户增加到150户，增长35%。',
      suggested: '家庭农场由120户增加到150户，增长25%。',
      messages: ['按前后两个数计算(150-120)÷120=25%，与“35%”不符。'],
    },
    {
      text: '城镇化率从67.6%提高到70%，提高⟦2.6个百分点⟧。',
      output: '城镇化率从67.6%提高到70%，提高2.6个百分点。',
    },
    {
      text: '今年征收150万元，比上年的120万元增长⟦85%⟧。',
      output: '今年征收150万元，比上年的120万元增长85%。',
      suggested: '今年征收150万元，比上年的120万元增长25%。',
    },
    {
      text: '监测点由12个增加到30个，增加⟦10个⟧。',
      output: '监测点由12个增加到30个，增加10个。',
    },
  ],
});
