import { checkRule } from '../../../helpers/checkRule.js';

checkRule('html-leftover', {
  valid: [
    { text: '水利&农业。' },
    { name: 'a comment', text: '<!-- INFO END -->\n水利建设' },
    { name: 'titles inside titles', text: '《关于修改<水利条例>的决定》' },
    { name: 'an address', text: 'https://example.org/?a=1&copy;=2' },
    { name: 'code', text: '用`<br>`换行。' },
    { text: 'x<y，a>b。' },
    { text: 'AT&T公司；R&D投入。' },
  ],
  invalid: [
    {
      text: '水利建设⟦&nbsp;⟧进展顺利。',
      output: '水利建设&nbsp;进展顺利。',
      suggested: '水利建设 进展顺利。',
      messages: ['HTML 空格代码“&nbsp;”没有转换。'],
    },
    { text: '强调⟦&ldquo;⟧三个到位⟦&#8221;⟧。', output: '强调&ldquo;三个到位&#8221;。', suggested: '强调“三个到位”。' },
    {
      text: '⟦<p>⟧水利建设进展顺利。⟦</p>⟧',
      output: '<p>水利建设进展顺利。</p>',
      suggested: '水利建设进展顺利。',
      messages: ['HTML 标签的残留：“<p>”。', 'HTML 标签的残留：“</p>”。'],
    },
    {
      text: '水利⟦<span style="color:red">⟧建设⟦</span>⟧',
      output: '水利<span style="color:red">建设</span>',
      suggested: '水利建设',
    },
    { text: '青禾县水利局  ⟦&sp;⟧', output: '青禾县水利局  &sp;', suggested: '青禾县水利局  ' },
  ],
});
