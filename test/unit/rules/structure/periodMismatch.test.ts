import { checkRule } from '../../../helpers/checkRule.js';

const HALF = '禾塘镇2025年上半年工作总结\n\n';
const YEAR = '禾塘镇2025年工作总结\n\n';
const REST = '各项工作进展顺利。\n一、主要工作\n新建大棚180座。\n二、存在的问题\n集体经济不强。';

checkRule('period-mismatch', {
  valid: [
    { text: `${HALF}半年来，${REST}` },
    { text: `${YEAR}一年来，${REST}` },
    { name: 'longer periods', text: `${HALF}近一年来，${REST}` },
    { name: 'eleven years', text: `${HALF}十一年来，${REST}` },
    { name: 'inside a sentence', text: `${HALF}该项目经过一年来的建设，已经投产，${REST}` },
    { name: 'both periods', text: `禾塘镇2025年上半年及全年工作总结\n\n一年来，${REST}` },
    { name: 'no period', text: `防汛工作总结\n\n半年来，${REST}` },
    { name: 'a notice', text: `关于报送2025年上半年总结的通知\n\n各村：\n一年来，${REST}` },
    { name: 'a half-year', text: `${YEAR}下半年来，${REST}` },
  ],
  invalid: [
    {
      text: `${HALF}⟦一年来⟧，${REST}`,
      output: `${HALF}一年来，${REST}`,
      suggested: `${HALF}半年来，${REST}`,
      messages: ['标题说的是“上半年”，此处写“一年来”，时间范围不一致。'],
    },
    {
      text: `${HALF}全镇上下一心。现将⟦一年来⟧的工作汇报如下：\n${REST}`,
      output: `${HALF}全镇上下一心。现将一年来的工作汇报如下：\n${REST}`,
      suggested: `${HALF}全镇上下一心。现将半年来的工作汇报如下：\n${REST}`,
    },
    { text: `${YEAR}⟦半年来⟧，${REST}`, output: `${YEAR}半年来，${REST}`, suggested: `${YEAR}一年来，${REST}` },
    {
      name: 'a quarter',
      text: `禾塘镇2025年第一季度工作总结\n\n⟦半年来⟧，${REST}`,
      output: `禾塘镇2025年第一季度工作总结\n\n半年来，${REST}`,
      suggested: `禾塘镇2025年第一季度工作总结\n\n半年来，${REST}`,
    },
  ],
});
