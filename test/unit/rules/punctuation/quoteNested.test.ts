import { checkRule } from '../../../helpers/checkRule.js';

checkRule('quote-nested', {
  valid: [
    { text: '会议以“深化‘河长制’改革”为主题。' },
    { name: 'two quotations', text: '推行“一渠一策”“一村一表”。' },
    { name: 'the outer one is not closed', text: '会议要求“落实“河长制”各项任务。' },
    { name: 'facing the wrong way', text: '推行“一渠一策“、”一村一表”。' },
    { name: 'only single marks', text: '推行‘一渠一策’办法。' },
    { name: 'corner marks inside', text: '会议以“深化「河长制」改革”为主题。' },
  ],
  invalid: [
    {
      text: '会议以“深化⟦“河长制”⟧改革”为主题。',
      output: '会议以“深化“河长制”改革”为主题。',
      suggested: '会议以“深化‘河长制’改革”为主题。',
      messages: ['引号里再用引号，里面用单引号：应为 ‘河长制’。'],
    },
    {
      text: '他说：“要把⟦“一渠一策”⟧抓到底。”',
      output: '他说：“要把“一渠一策”抓到底。”',
      suggested: '他说：“要把‘一渠一策’抓到底。”',
    },
    {
      text: '“推行⟦“一渠一策”⟧和⟦“一村一表”⟧”是重点。',
      output: '“推行“一渠一策”和“一村一表””是重点。',
      suggested: '“推行‘一渠一策’和‘一村一表’”是重点。',
    },
    {
      text: '围绕“⟦“河长制”⟧怎么抓”开展讨论。',
      output: '围绕““河长制”怎么抓”开展讨论。',
      suggested: '围绕“‘河长制’怎么抓”开展讨论。',
    },
  ],
});
