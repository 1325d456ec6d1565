import { checkRule } from '../../../helpers/checkRule.js';

checkRule('zero-lookalike', {
  valid: [
    { text: '二〇二五年，粮食产量再创新高。' },
    { text: '2025年，O2O公司的产品。' },
    { name: 'to be filled in', text: '二○××年，○○村。' },
    { text: '一年之计在于春。' },
    { text: '二十年来，三十年前。' },
    { name: 'round marks', text: '○第一项 ○第二项' },
    { text: '一百零五个村，三〇一室。' },
  ],
  invalid: [
    {
      text: '到⟦二○二五⟧年，全部完成。',
      output: '到二〇二五年，全部完成。',
      messages: ['“二○二五”里混入了形似的字符，应为“二〇二五”。'],
    },
    { text: '⟦二O二五⟧年和⟦二0二六⟧年。', output: '二〇二五年和二〇二六年。' },
    { text: '⟦2O25⟧年和⟦20l6⟧年。', output: '2025年和2016年。' },
    { text: '⟦二○○四⟧年六月，⟦百○五⟧户。', output: '二〇〇四年六月，百零五户。' },
    { text: '住在⟦三○一⟧室。', output: '住在三〇一室。' },
  ],
});
