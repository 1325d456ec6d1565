import { checkRule } from '../../../helpers/checkRule.js';

const rules = (passage: string): string =>
  `第一条　为规范管理，制定本办法。\n第二条　禁止下列行为：\n（一）占用道路；\n（二）堆放杂物；\n（三）乱设摊点。\n第三条　${passage}`;

checkRule('item-brackets', {
  valid: [
    { text: rules('违反第二条第一项规定的，责令改正。') },
    { name: 'the item itself', text: rules('（一）占用道路的，责令改正；') },
    { name: 'no regulation', text: '请按照第二条第（一）项的规定办理。' },
    { name: 'articles', text: rules('违反第二条规定的，责令改正。') },
    { name: 'a bracket behind the unit', text: rules('违反第二条第一项（占用道路）规定的，责令改正。') },
    { name: 'arabic', text: rules('附表第（1）项除外。') },
  ],
  invalid: [
    {
      text: rules('违反第二条⟦第（一）项⟧规定的，责令改正。'),
      output: rules('违反第二条第（一）项规定的，责令改正。'),
      suggested: rules('违反第二条第一项规定的，责令改正。'),
      messages: ['引用“项”通常不写括号：“第（一）项”应为“第一项”。'],
    },
    {
      text: rules('违反第二条⟦第（一）、（三）项⟧规定的，责令改正。'),
      output: rules('违反第二条第（一）、（三）项规定的，责令改正。'),
      suggested: rules('违反第二条第一、三项规定的，责令改正。'),
    },
    {
      text: rules('违反第二条⟦第（一）项⟧至⟦第（三）项⟧规定的，责令改正。'),
      output: rules('违反第二条第（一）项至第（三）项规定的，责令改正。'),
      suggested: rules('违反第二条第一项至第三项规定的，责令改正。'),
    },
    {
      text: rules('违反第二条⟦第(二)项⟧规定的，责令改正。'),
      output: rules('违反第二条第(二)项规定的，责令改正。'),
      suggested: rules('违反第二条第二项规定的，责令改正。'),
    },
  ],
});
