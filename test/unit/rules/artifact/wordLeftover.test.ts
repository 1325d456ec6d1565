import { checkRule } from '../../../helpers/checkRule.js';

checkRule('word-leftover', {
  valid: [
    { text: '今年以来，水利建设进展顺利。' },
    { name: 'brackets', text: '[图1]水渠示意图。' },
    { name: 'to be filled in', text: '{单位}{日期}' },
    { text: '错误！应当改正。' },
    { name: 'an address', text: 'https://example.org/TOC/page' },
    { text: '见文献[12]。' },
    { text: '发现错误，未找到引用。' },
  ],
  invalid: [
    {
      text: '⟦[bookmark: _GoBack]⟧各位代表：',
      output: '各位代表：',
      messages: ['Word 书签的残留：“[bookmark: _GoBack]”。'],
    },
    { text: '（五）水利⟦[bookmark: _Toc123]⟧建设。', output: '（五）水利建设。' },
    { text: '第⟦{ PAGE \\* MERGEFORMAT }⟧页', output: '第{ PAGE \\* MERGEFORMAT }页', suggested: '第页' },
    { text: '见⟦错误！未找到引用源。⟧', output: '见错误！未找到引用源。', suggested: '见错误！未找到引用源。' },
    {
      text: '⟦HYPERLINK "https://example.org"⟧水利局网站',
      output: 'HYPERLINK "https://example.org"水利局网站',
      suggested: '水利局网站',
    },
  ],
});
