import { checkRule } from '../../../helpers/checkRule.js';

checkRule('number-range', {
  valid: [
    { text: '绿地面积增长15%—30%，投资3亿—5亿元。' },
    { text: '城镇化率由2015—2020年的平均水平提高8%。' },
    { name: 'a fall is no range', text: '物价涨幅30-15%。' },
    { name: 'a model number', text: '采用T15-30%型配方。' },
    { name: 'how people speak', text: '每户补助3至5万元。' },
    { text: '该书第400—429页，重100—150千克。' },
    { name: 'an address', text: '见https://example.org/15-30%25的说明。' },
    { name: 'regulations', text: '增长15-30%。', profile: 'regulation' },
  ],
  invalid: [
    {
      text: '绿地面积增长⟦15-30%⟧。',
      output: '绿地面积增长15-30%。',
      suggested: '绿地面积增长15%-30%。',
      messages: ['范围的前一个数也要带单位：“15-30%”应为“15%-30%”。'],
    },
    { text: '预计完成投资⟦3—5亿⟧元。', output: '预计完成投资3—5亿元。', suggested: '预计完成投资3亿—5亿元。' },
    { text: '每年培训⟦1.5～2万⟧人次。', output: '每年培训1.5～2万人次。', suggested: '每年培训1.5万～2万人次。' },
    {
      text: '涨幅控制在⟦3至5%⟧，降幅⟦0.5—0.8％⟧。',
      output: '涨幅控制在3至5%，降幅0.5—0.8％。',
      suggested: '涨幅控制在3%至5%，降幅0.5％—0.8％。',
    },
  ],
});
