import { checkRule } from '../../../helpers/checkRule.js';

checkRule('quote-unpaired', {
  valid: [
    { text: '会议要求落实“河长制”各项任务。' },
    { name: 'several paragraphs', text: '“第一段引文。\n“第二段引文。\n“第三段引文。”' },
    { name: 'wrapped lines', text: '会议要求落实“河\n长制”各项任务。' },
    { name: 'facing the wrong way is another matter', text: '落实”河长制“各项任务。' },
    { name: 'an apostrophe', text: '引进Farmer’s Choice品种。' },
    { name: 'quotation inside quotation', text: '“落实‘河长制’任务”是重点。' },
  ],
  invalid: [
    {
      text: '会议要求落实⟦“⟧河长制各项任务。',
      output: '会议要求落实“河长制各项任务。',
      messages: ['引号没有配对：“ 后面没有对应的 ”。'],
    },
    { text: '会议要求落实河长制⟦”⟧各项任务。', output: '会议要求落实河长制”各项任务。' },
    { text: '推行⟦“⟧一渠一策、“一村一表”。', output: '推行“一渠一策、“一村一表”。' },
    { text: '推行「一渠一策」各项任务⟦」⟧。', output: '推行「一渠一策」各项任务」。' },
  ],
});
