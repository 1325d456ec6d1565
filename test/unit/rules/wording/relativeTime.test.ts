import { checkRule } from '../../../helpers/checkRule.js';

checkRule('relative-time', {
  valid: [
    { text: '2025年3月12日，县水务局完成三条干渠清淤。' },
    { name: 'nearest', text: '最近的一次清淤在2023年，距最近一个泵站两千米。' },
    { name: 'speeches', text: '今年工作任务很重。', profile: 'speech' },
    { name: 'summaries', text: '今年以来，全镇清淤沟渠86千米。', profile: 'summary' },
    { name: 'months', text: '每月报送一次，次月通报。' },
    {
      name: 'a long quotation',
      text: '来信写道：“去年我们村的水渠没有修好，今年春天又淹了两次，希望县里派人来看一看，早一天把它修好，让大家放心。”',
    },
  ],
  invalid: [
    {
      text: '⟦近日⟧，县水务局完成三条干渠清淤。',
      output: '近日，县水务局完成三条干渠清淤。',
      messages: ['“近日”是相对的时间，正式公文宜写明年月日。'],
    },
    { text: '请于⟦本月⟧底前报送。', output: '请于本月底前报送。' },
    { text: '⟦去年⟧改造管网46千米，⟦今年⟧再改造20千米。', output: '去年改造管网46千米，今年再改造20千米。' },
    { text: '⟦日前⟧召开了会议，⟦上个月⟧已经通知。', output: '日前召开了会议，上个月已经通知。' },
  ],
});
