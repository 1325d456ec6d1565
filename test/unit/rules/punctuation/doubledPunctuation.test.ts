import { checkRule } from '../../../helpers/checkRule.js';

checkRule('doubled-punctuation', {
  valid: [
    { text: '今年以来，全镇春耕进展顺利。' },
    { name: 'questions and exclamations', text: '怎么办？！大家都在想办法！！！' },
    { name: 'a quotation with its own full stop', text: '会议指出：“要抓紧。”随后作了部署。' },
    { name: 'dots for an ellipsis are another matter', text: '水稻、玉米。。。都已播种。' },
  ],
  invalid: [
    {
      text: '今年以来⟦，，⟧全镇春耕进展顺利。',
      output: '今年以来，全镇春耕进展顺利。',
      messages: ['标点重复：“，，”应只用一个，如“，”。'],
    },
    { text: '水库已经加固⟦，。⟧', output: '水库已经加固，。', suggested: '水库已经加固。' },
  ],
});
