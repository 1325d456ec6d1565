import { checkRule } from '../../../helpers/checkRule.js';

checkRule('quote-corner', {
  valid: [
    { text: '会议要求落实“河长制”各项任务。' },
    { name: 'traditional Chinese', text: '國務會議要求落實「河長制」各項任務。' },
    { name: 'single marks', text: '“落实‘河长制’任务”是重点。' },
    { name: 'title marks', text: '按照《验收办法》执行。' },
    { name: 'an odd mark', text: '会议要求落实「河长制各项任务。' },
    { name: 'code', text: '见`「名称」`一项。' },
  ],
  invalid: [
    {
      text: '会议要求落实⟦「河长制」⟧各项任务。',
      output: '会议要求落实「河长制」各项任务。',
      suggested: '会议要求落实“河长制”各项任务。',
      messages: ['简体中文用 “” 作引号：「」 应为 “”。'],
    },
    {
      text: '推行“一渠一策”⟦「一村一表」⟧。',
      output: '推行“一渠一策”「一村一表」。',
      suggested: '推行“一渠一策”“一村一表”。',
    },
    {
      text: '他说：⟦「抓好⟦『河长制』⟧。」⟧',
      output: '他说：「抓好『河长制』。」',
      suggested: '他说：“抓好‘河长制’。”',
    },
    {
      name: 'a habit',
      text: '推行⟦「一渠一策」⟧「一村一表」「一户一卡」。',
      output: '推行「一渠一策」「一村一表」「一户一卡」。',
      suggested: '推行“一渠一策”“一村一表”“一户一卡”。',
      messages: ['全文 3 处引号用的是 「」，简体中文用 “”。'],
    },
  ],
});
