import { checkRule } from '../../../helpers/checkRule.js';

checkRule('enumeration-mixed', {
  valid: [
    { text: '首先，备足机具。其次，盯紧天气。最后，做好统计。' },
    { text: '第一，备足机具。第二，盯紧天气。最后，做好统计。' },
    { name: '首先 inside a sentence', text: '秋收应当首先备足机具。第二，盯紧天气。' },
    { name: 'numbers that do not follow', text: '首先，备足机具。第三，盯紧天气。' },
    { name: 'a heading between them', text: '一、秋收\n首先要备足机具。\n二、冬播\n二是备足种子。' },
    { name: 'two lists one after the other', text: '一是备足机具；二是盯紧天气。首先，各村要报数。其次，镇里要核数。' },
    { name: 'a ranking', text: '首先，祝贺甲村。第二名的乙村也要总结经验。' },
  ],
  invalid: [
    {
      text: '首先，备足机具。⟦第二⟧，盯紧天气。',
      output: '首先，备足机具。第二，盯紧天气。',
      suggested: '首先，备足机具。其次，盯紧天气。',
      messages: ['列举的序次语不一致：前面用“首先”，此处用“第二”，应为“其次”。'],
    },
    {
      text: '首先是备足机具。其次是盯紧天气。⟦三是⟧做好统计。',
      output: '首先是备足机具。其次是盯紧天气。三是做好统计。',
      suggested: '首先是备足机具。其次是盯紧天气。再次是做好统计。',
    },
    {
      text: '首先，备足机具；⟦二是⟧盯紧天气。',
      output: '首先，备足机具；二是盯紧天气。',
      suggested: '首先，备足机具；其次，盯紧天气。',
    },
    {
      text: '第一，备足机具。⟦其次⟧，盯紧天气。',
      output: '第一，备足机具。其次，盯紧天气。',
      suggested: '第一，备足机具。第二，盯紧天气。',
    },
    {
      text: '一是备足机具；⟦其次⟧是盯紧天气。',
      output: '一是备足机具；其次是盯紧天气。',
      suggested: '一是备足机具；二是盯紧天气。',
    },
  ],
});
