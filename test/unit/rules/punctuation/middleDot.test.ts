import { checkRule } from '../../../helpers/checkRule.js';

checkRule('middle-dot', {
  valid: [
    { text: '由艾山·吐尔逊负责渠道养护。' },
    { name: 'a bullet', text: '• 清淤渠道' },
    { name: 'an indented bullet', text: '　　•清淤渠道' },
    { name: 'digits', text: '开展“3·15”活动。' },
    { name: 'beside Latin letters', text: 'A•B型水泵' },
    { name: 'with blanks', text: '清淤 • 衬砌' },
  ],
  invalid: [
    {
      text: '由艾山⟦•⟧吐尔逊负责渠道养护。',
      output: '由艾山·吐尔逊负责渠道养护。',
      messages: ['间隔号写法不规范：“•”应为“·”。'],
    },
    { text: '由艾山⟦・⟧吐尔逊负责渠道养护。', output: '由艾山·吐尔逊负责渠道养护。' },
    { text: '学习《渠道⟦•⟧养护篇》。', output: '学习《渠道·养护篇》。' },
    { text: '由艾山⟦‧⟧吐尔逊⟦•⟧买买提负责。', output: '由艾山·吐尔逊·买买提负责。' },
  ],
});
