import { checkRule } from '../../../helpers/checkRule.js';

checkRule('invisible-character', {
  valid: [
    { text: '今年以来，水利建设进展顺利。' },
    { name: 'the head of a file', text: '\ufeff今年以来' },
    { name: 'emoji', text: '一家人👨\u200d👩\u200d👧都参加了。' },
    { name: 'Arabic', text: '\u200fالسلام\u200f 的意思' },
    { name: 'a blank', text: '第一章　总则\u00a0' },
    { name: 'tabs', text: '甲\t乙' },
    { text: '\u3000\u3000各村要抓好春耕。' },
  ],
  invalid: [
    {
      text: '今年以来，全镇⟦\u200b⟧水利建设进展顺利。',
      output: '今年以来，全镇水利建设进展顺利。',
      messages: ['有看不见的字符（U+200B）。'],
    },
    {
      text: '各⟦\u200b⟧村\u200b要\ufeff抓好春耕。',
      output: '各村要抓好春耕。',
      messages: ['有 3 个看不见的字符（U+200B）。'],
    },
    { text: '水⟦\u00ad⟧利建设', output: '水利建设' },
    { text: '各村⟦\u0007⟧要抓好春耕。', output: '各村\u0007要抓好春耕。', suggested: '各村要抓好春耕。' },
    {
      text: '各村要抓好春耕。⟦\u000b⟧各镇要抓好水利。',
      output: '各村要抓好春耕。\u000b各镇要抓好水利。',
      suggested: '各村要抓好春耕。\n各镇要抓好水利。',
    },
    { text: '⟦\u202d⟧联系电话：0000-1234567', output: '联系电话：0000-1234567' },
  ],
});
