import { checkRule } from '../../../helpers/checkRule.js';

const CLAUSE = '疏浚沟渠，整修泵站，改造农田，';
const LONG = `${CLAUSE.repeat(8)}确保灌溉。`;

checkRule('sentence-length', {
  valid: [
    { text: '疏浚沟渠，整修泵站。' },
    { name: 'just not too long', text: `${CLAUSE.repeat(7)}确保农田灌溉用水安全。` },
    { name: 'many short ones', text: '疏浚沟渠，整修泵站。'.repeat(30) },
    { name: 'semicolons end a sentence', text: '疏浚沟渠，整修泵站，改造农田；'.repeat(20) },
    { name: 'no text', text: '关于做好农田水利建设工作的通知' },
    { name: 'blanks do not count', text: `${'　'.repeat(200)}疏浚沟渠，整修泵站。` },
  ],
  invalid: [
    { text: `⟦${LONG}⟧`, output: LONG, messages: ['句子较长：125 字没有句号。'] },
    { name: 'the second', text: `整修泵站。⟦${LONG}⟧`, output: `整修泵站。${LONG}` },
    { name: 'indented', text: `　　⟦${LONG}⟧`, output: `　　${LONG}` },
    { name: 'both', text: `⟦${LONG}⟧⟦${LONG}⟧`, output: LONG + LONG },
  ],
});
