import { checkRule } from '../../../helpers/checkRule.js';

checkRule('adjacent-habit', {
  valid: [
    { text: '“甲”“乙”“丙”“丁”' },
    { text: '“甲”、“乙”、“丙”、“丁”' },
    { name: 'divided', text: '“甲”“乙”和“丙”、“丁”以及“戊”“己”和“庚”、“辛”' },
    { name: 'quotes and titles are two habits', text: '“甲”“乙”“丙”“丁”，《戊》、《己》' },
    { name: 'a bracket between', text: '“甲”“乙”“丙”“丁”，“戊”（暂定）、“己”' },
    { name: 'items without quotes beside', text: '“甲”“乙”“丙”“丁”，抓好水利、“戊”、“己”、林业工作' },
  ],
  invalid: [
    {
      text: '“甲”“乙”“丙”“丁”和“戊⟦”、“⟧己”。',
      output: '“甲”“乙”“丙”“丁”和“戊”、“己”。',
      suggested: '“甲”“乙”“丙”“丁”和“戊”“己”。',
      messages: ['并列的引号、书名号之间多写作“”“”（3 处），有 1 处写作“”、“”。'],
    },
    {
      text: '《甲》、《乙》、《丙》、《丁》和《戊⟦》《⟧己》。',
      output: '《甲》、《乙》、《丙》、《丁》和《戊》《己》。',
      suggested: '《甲》、《乙》、《丙》、《丁》和《戊》、《己》。',
    },
    {
      name: 'both',
      text: '“甲”“乙”“丙”“丁”和“戊⟦”、“⟧己”。\n《甲》《乙》《丙》《丁》和《戊⟦》、《⟧己》。',
      output: '“甲”“乙”“丙”“丁”和“戊”、“己”。\n《甲》《乙》《丙》《丁》和《戊》、《己》。',
    },
    {
      name: 'once a document',
      text: '“甲”“乙”“丙”“丁”“戊”“己”“庚”\n“甲⟦”、“⟧乙”、“丙”',
      output: '“甲”“乙”“丙”“丁”“戊”“己”“庚”\n“甲”、“乙”、“丙”',
      suggested: '“甲”“乙”“丙”“丁”“戊”“己”“庚”\n“甲”“乙”“丙”',
    },
  ],
});
