import { checkRule } from '../../../helpers/checkRule.js';

checkRule('mojibake', {
  valid: [
    { text: '会议讨论了春耕备耕的安排。' },
    { text: '水很烫，烫伤烧伤。' },
    { text: '屯屯相连，村村通路。' },
    { text: '使用锛子和刨子。' },
    { name: 'other languages', text: 'Café Zürich naïve façade.' },
    { text: '气温20℃±5，αβγ。' },
    { text: '鄂温克、锡伯、仫佬等民族。' },
  ],
  invalid: [
    {
      text: '会议讨论了⟦锟斤拷锟斤拷⟧的安排。',
      output: '会议讨论了锟斤拷锟斤拷的安排。',
      messages: ['乱码：“锟斤拷锟斤拷”，请用正确的编码重新打开原文件。'],
    },
    {
      text: '⟦烫烫烫烫⟧，屯屯屯屯。',
      output: '烫烫烫烫，屯屯屯屯。',
      messages: ['乱码：“烫烫烫烫”等 2 处，请用正确的编码重新打开原文件。'],
    },
    { text: '⟦ä¸­å\u009b½⟧', output: 'ä¸­å\u009b½' },
    { text: '⟦ÖÐ»ªÈËÃñ¹²ºÍ¹ú⟧', output: 'ÖÐ»ªÈËÃñ¹²ºÍ¹ú' },
    { text: '⟦锛岀殑銆傚湪鈥滄⟧', output: '锛岀殑銆傚湪鈥滄' },
  ],
});
