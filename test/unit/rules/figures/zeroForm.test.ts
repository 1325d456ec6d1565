import { checkRule } from '../../../helpers/checkRule.js';

checkRule('zero-form', {
  valid: [
    { text: '二〇二五年，三百零五个村。' },
    { text: '三零一医院，二零二号楼。' },
    { name: 'a heading number', text: '第一百〇一条 本办法由县水利局解释。' },
    { text: '一千零二十年前的水渠。' },
    { text: '零星用工，零的突破。' },
    { text: '二十年，三十零五天。' },
    {
      name: 'a quotation',
      text: '规划指出：“坚持绿色发展，建设美丽家园，坚持绿色发展，建设美丽家园，到二零三五年基本实现”。',
    },
  ],
  invalid: [
    {
      text: '到⟦二零三五⟧年，全部完成。',
      output: '到二〇三五年，全部完成。',
      messages: ['年份中的零写作“〇”：“二零三五”应为“二〇三五”。'],
    },
    { text: '⟦二零二零⟧年至⟦二〇二零⟧年。', output: '二〇二〇年至二〇二〇年。' },
    {
      text: '建成示范村⟦三百〇五⟧个。',
      output: '建成示范村三百零五个。',
      messages: ['数量中的零写作“零”：“三百〇五”应为“三百零五”。'],
    },
    {
      text: '印发《⟦二零二五⟧年工作要点》。',
      output: '印发《二零二五年工作要点》。',
      suggested: '印发《二〇二五年工作要点》。',
    },
  ],
});
