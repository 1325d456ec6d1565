import { checkRule } from '../../../helpers/checkRule.js';

checkRule('full-width-character', {
  valid: [
    { text: '2025年新修水渠12公里，A4纸。' },
    { name: 'to be filled in', text: 'Ｘ村ＸＸ年完成。' },
    { name: 'a heading number', text: '１．抓好春耕\n２．抓好水利' },
    { text: '水稻、玉米，增产1' },
    { name: 'a table', text: '水利\n12\n农业\n13\n林业\n１４\n牧业\n15\n渔业\n16' },
    { text: '《水利》第一期。' },
    { text: '★①②' },
  ],
  invalid: [
    {
      text: '⟦２０２５⟧年新修水渠⟦１２⟧公里，3座水闸，2025年完工。',
      output: '2025年新修水渠12公里，3座水闸，2025年完工。',
      messages: ['数字和字母用半角：“２０２５”应为“2025”。', '数字和字母用半角：“１２”应为“12”。'],
    },
    { text: '用⟦Ａ４⟧纸打印。', output: '用A4纸打印。' },
    { text: '⟦ＧＤＰ⟧增长5%。', output: 'GDP增长5%。' },
    {
      text: '⟦２０２５⟧年３月５日，新修水渠１２公里。',
      output: '２０２５年３月５日，新修水渠１２公里。',
      suggested: '2025年3月5日，新修水渠12公里。',
      messages: ['全文数字和字母多用全角（4 处），通常用半角。'],
    },
  ],
});
