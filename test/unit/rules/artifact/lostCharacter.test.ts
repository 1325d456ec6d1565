import { checkRule } from '../../../helpers/checkRule.js';

checkRule('lost-character', {
  valid: [
    { text: '新格局已经形成。' },
    { name: 'a question', text: '这是为什么??' },
    { name: 'marks of exclaiming', text: '究竟怎么办？？' },
    { name: 'rare characters', text: '㙟村、𠮷村。' },
    { name: 'code', text: '用`a??b`表示。' },
    { text: 'OK??' },
    { text: '表情😀很好。' },
  ],
  invalid: [
    {
      text: '构建新格⟦\ufffd\ufffd⟧，抓好春耕。',
      output: '构建新格\ufffd\ufffd，抓好春耕。',
      messages: ['有字符丢失（U+FFFD），请对照原文补上。'],
    },
    { text: '构建治理新格⟦??⟧', output: '构建治理新格??', messages: ['“??”可能是丢失的字，请对照原文。'] },
    { text: '⟦\ue5e5⟧抓好春耕备耕。', output: '\ue5e5抓好春耕备耕。', suggested: '抓好春耕备耕。' },
    { text: '抓好⟦\ud842⟧村水利。', output: '抓好\ud842村水利。' },
  ],
});
