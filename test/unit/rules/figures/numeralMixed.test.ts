import { checkRule } from '../../../helpers/checkRule.js';

checkRule('numeral-mixed', {
  valid: [
    { text: '补助4000元，投资3亿元。' },
    { text: '750千伏线路，5千克，3千米，2千瓦。' },
    { name: 'usual', text: '投资3百万元，9千亿元。' },
    { name: 'names', text: '2025十件大事，全国50强县。' },
    { text: '四千户，三百人。' },
    { text: '第5百货公司的营业额。' },
    { name: 'regulations', text: '处4千元罚款。', profile: 'regulation' },
    { text: '在2025年百家企业中。' },
  ],
  invalid: [
    {
      text: '每户补助⟦4千⟧元。',
      output: '每户补助4千元。',
      suggested: '每户补助4000元。',
      messages: ['数字与“千”混用：“4千”应为“4000”。'],
    },
    {
      text: '新建水塘⟦3百⟧个，⟦1.5千⟧户受益。',
      output: '新建水塘3百个，1.5千户受益。',
      suggested: '新建水塘300个，1500户受益。',
    },
    { text: '参加的有⟦5十⟧余人。', output: '参加的有5十余人。', suggested: '参加的有50余人。' },
    {
      text: '共有⟦1百零8⟧个村。',
      output: '共有1百零8个村。',
      suggested: '共有1百零8个村。',
      messages: ['一个数里阿拉伯数字与汉字混用：“1百零8”。'],
    },
  ],
});
