import { checkRule } from '../../../helpers/checkRule.js';

checkRule('quote-straight', {
  valid: [
    { text: '会议要求落实“河长制”各项任务。' },
    { name: 'an inch', text: '配备12"显示器三台。' },
    { name: 'data', text: '{"名称": "泵站"}' },
    { name: 'an attribute', text: '填写title="泵站"一项。' },
    { name: 'an odd mark', text: '会议要求落实"河长制各项任务。' },
    { name: 'English alone', text: 'see "pump station" there' },
    { name: 'inches twice', text: '屏幕有12"和15"两种。' },
  ],
  invalid: [
    {
      text: '会议要求落实⟦"河长制"⟧各项任务。',
      output: '会议要求落实“河长制”各项任务。',
      messages: ['中文里应用弯引号："河长制" 应为 “河长制”。'],
    },
    { text: '推行⟦"一渠一策"⟧⟦"一村一表"⟧。', output: '推行“一渠一策”“一村一表”。' },
    { text: '推行⟦“一渠一策"⟧，逐渠落实。', output: '推行“一渠一策”，逐渠落实。' },
    { text: '推行⟦＂一渠一策＂⟧，逐渠落实。', output: '推行“一渠一策”，逐渠落实。' },
  ],
});
