import { checkRule } from '../../../helpers/checkRule.js';

checkRule('number-punctuation', {
  valid: [
    { text: '12,000公斤，0.5%，下午3:40。' },
    { name: 'the end of a sentence', text: '达到35。2025年继续增长。' },
    { name: 'a ratio', text: '男女比例为1：1，比例尺1：20。' },
    { name: 'a marker', text: '1．2025年工作' },
    { text: '第1，7家企业；35，2025年。' },
    { name: 'years', text: '2024，2025，2026年' },
    { name: 'a list of rooms', text: '房间101，102，103已经腾空。' },
    { name: 'codes', text: '区号010，021。' },
    { text: '附件：1．申请表' },
  ],
  invalid: [
    {
      text: '发放种子⟦12，000⟧公斤。',
      output: '发放种子12,000公斤。',
      messages: ['数字中间的符号用半角：“12，000”应为“12,000”。'],
    },
    { text: '增长⟦0．5⟧个百分点，占⟦12．6⟧%。', output: '增长0.5个百分点，占12.6%。' },
    { text: '下降⟦0。5⟧%，会议于下午⟦3：40⟧开始。', output: '下降0.5%，会议于下午3:40开始。' },
    {
      text: '总人口⟦1，234，567⟧人，户数⟦35，200⟧户。',
      output: '总人口1,234,567人，户数35，200户。',
      suggested: '总人口1,234,567人，户数35,200户。',
    },
    { text: '增长⟦3。5⟧个百分点。', output: '增长3。5个百分点。', suggested: '增长3.5个百分点。' },
  ],
});
