import { checkRule } from '../../../helpers/checkRule.js';

checkRule('paired-phrase', {
  valid: [
    { text: '一方面，人手不足；另一方面，经费紧张。' },
    { name: 'twice the same', text: '一方面要抓培训，一方面要抓考核。' },
    { name: 'in the next paragraph', text: '一方面，人手不足。\n另一方面，经费紧张。' },
    { name: 'this respect', text: '在这一方面还有差距，某一方面的工作还要加强。' },
    { name: 'answered in other words', text: '一方面人手不足，同时经费紧张。' },
    { name: 'the last words of a clause', text: '要把注意力放在资金一方面。' },
  ],
  invalid: [
    {
      text: '镇里，⟦一方面⟧，年轻干部流动较快。',
      output: '镇里，一方面，年轻干部流动较快。',
      messages: ['只有“一方面”，没有与它呼应的“另一方面”。'],
    },
    { text: '⟦另一方面⟧，招录名额偏少。', output: '另一方面，招录名额偏少。' },
    { text: '人手不足：⟦一方面⟧是流动较快。已报请增编。', output: '人手不足：一方面是流动较快。已报请增编。' },
    {
      text: '一、问题\n甲甲甲甲。⟦另一方面⟧，经费紧张。\n二、打算\n乙乙乙乙。',
      output: '一、问题\n甲甲甲甲。另一方面，经费紧张。\n二、打算\n乙乙乙乙。',
    },
  ],
});
