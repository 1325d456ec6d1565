import { checkRule } from '../../../helpers/checkRule.js';

checkRule('doubled-punctuation', {
  valid: [
    { text: '今年以来，全镇春耕进展顺利。' },
    { name: 'questions and exclamations', text: '怎么办？！大家都在想办法！！！' },
    { name: 'a quotation with its own full stop', text: '会议指出：“要抓紧。”随后作了部署。' },
    { name: 'dots for an ellipsis are another matter', text: '水稻、玉米。。。都已播种。' },
    { name: 'a quoted sentence that goes on', text: '他说：“水来了。”，大家都松了口气。' },
    { name: 'a question inside a quotation', text: '他问：“水来了吗？”。' },
    { name: 'code', text: '见`a，，b`一行。' },
  ],
  invalid: [
    {
      text: '今年以来⟦，，⟧全镇春耕进展顺利。',
      output: '今年以来，全镇春耕进展顺利。',
      messages: ['标点重复：“，，”应只用一个，如“，”。'],
    },
    { text: '水库已经加固⟦，。⟧', output: '水库已经加固，。', suggested: '水库已经加固。' },
    { text: '会议要求“抓紧抓好⟦。”。⟧', output: '会议要求“抓紧抓好。”。', suggested: '会议要求“抓紧抓好。”' },
    {
      text: '坚持“以水定产⟦，”，⟧抓好落实。',
      output: '坚持“以水定产，”，抓好落实。',
      suggested: '坚持“以水定产”，抓好落实。',
    },
    { text: '问题出在哪里⟦？。⟧', output: '问题出在哪里？。', suggested: '问题出在哪里？' },
    { text: '春耕已经结束⟦。。⟧', output: '春耕已经结束。' },
  ],
});
