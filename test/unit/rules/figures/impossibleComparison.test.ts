import { checkRule } from '../../../helpers/checkRule.js';

checkRule('impossible-comparison', {
  valid: [
    { text: '产量增长3倍，成本下降30%。' },
    { text: '成本降到原来的0.5倍，减少到三分之一。' },
    { name: 'another subject', text: '成本下降、产量增长3倍。' },
    { text: '入学率提高5个百分点。' },
    { name: 'a contribution', text: '投资对增长的拉动提高到2个百分点。' },
    { text: '差距缩小到3个百分点，占比提高到5%。' },
    { text: '各项支出的百分比见附表。' },
  ],
  invalid: [
    {
      text: '事故⟦下降3倍⟧。',
      output: '事故下降3倍。',
      suggested: '事故下降3倍。',
      messages: ['减少不能用倍数表示：“下降3倍”。'],
    },
    {
      text: '排放量⟦减少了两倍⟧，用时⟦缩短近3倍⟧。',
      output: '排放量减少了两倍，用时缩短近3倍。',
      suggested: '排放量减少了两倍，用时缩短近3倍。',
    },
    { text: '入学率提高了⟦5个百分比⟧。', output: '入学率提高了5个百分比。', suggested: '入学率提高了5个百分点。' },
    {
      text: '覆盖率⟦提高到5个百分点⟧。',
      output: '覆盖率提高到5个百分点。',
      suggested: '覆盖率提高5个百分点。',
      messages: ['“到”后面是结果，不用“百分点”：“提高到5个百分点”。'],
    },
  ],
});
