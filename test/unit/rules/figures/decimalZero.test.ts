import { checkRule } from '../../../helpers/checkRule.js';

checkRule('decimal-zero', {
  valid: [
    { text: '增长0.5%，回落0.3个百分点。' },
    { text: '见附件.1的说明。' },
    { text: '文件名为a.5%b。' },
    { text: '版本为V2.5万用户版。' },
    { name: 'a list', text: '目录.12' },
    { text: '增长5%.。' },
    { text: '2025.3%的水平。' },
  ],
  invalid: [
    {
      text: '增长⟦.5⟧%。',
      output: '增长.5%。',
      suggested: '增长0.5%。',
      messages: ['小数点前缺少“0”：“.5”应为“0.5”。'],
    },
    { text: '回落⟦.3⟧个百分点。', output: '回落.3个百分点。', suggested: '回落0.3个百分点。' },
    { text: '面积为⟦.75⟧公顷。', output: '面积为.75公顷。', suggested: '面积为0.75公顷。' },
    { text: '投资（⟦.8⟧亿元）到位。', output: '投资（.8亿元）到位。', suggested: '投资（0.8亿元）到位。' },
  ],
});
