import { checkRule } from '../../../helpers/checkRule.js';

checkRule('quote-direction', {
  valid: [
    { text: '会议要求落实“河长制”各项任务。' },
    { name: 'two quotations', text: '推行“一渠一策”“一村一表”。' },
    { name: 'a quotation over two lines', text: '“第一句话。\n第二句话。”他说，“抓紧。”' },
    { name: 'between two quotations of other lines', text: '要落实“河长\n制”，推行“一村\n一表”。' },
    { name: 'an odd mark', text: '落实“河长制各项任务。' },
    { name: 'a quotation inside a quotation', text: '“深化“河长制”改革”是重点。' },
  ],
  invalid: [
    {
      text: '会议要求落实⟦”⟧河长制⟦“⟧各项任务。',
      output: '会议要求落实”河长制“各项任务。',
      suggested: '会议要求落实“河长制”各项任务。',
      messages: ['引号方向反了：此处应为 “。', '引号方向反了：此处应为 ”。'],
    },
    {
      text: '会议要求落实“河长制⟦“⟧各项任务。',
      output: '会议要求落实“河长制“各项任务。',
      suggested: '会议要求落实“河长制”各项任务。',
    },
    {
      text: '推行“一渠一策⟦“⟧、⟦”⟧一村一表”。',
      output: '推行“一渠一策“、”一村一表”。',
      suggested: '推行“一渠一策”、“一村一表”。',
    },
    {
      text: '会议要求落实⟦”⟧河长制”各项任务。',
      output: '会议要求落实”河长制”各项任务。',
      suggested: '会议要求落实“河长制”各项任务。',
    },
  ],
});
