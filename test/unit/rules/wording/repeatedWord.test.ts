import { checkRule } from '../../../helpers/checkRule.js';

checkRule('repeated-word', {
  valid: [
    { text: '人人参与、天天检查，常常征求意见，好好总结，等等。' },
    { name: 'verbs doubled on purpose', text: '大家再研究研究、商量商量，一步一步来，非常非常重要。' },
    { name: 'words that meet', text: '达到节水目的的办法，加深了了解，与与会人员交流，实现和和平发展相适应。' },
    { name: 'rules that provide', text: '按照本规定规定的程序办理，并将通知通知各村。' },
    { name: 'words that others begin with', text: '构建共建共治共享格局，深化文化文艺惠民，推广使用信用信息。' },
    { name: 'numbers and signs', text: '一户一户走访，2025年25日，——————，哈哈哈哈。' },
    { name: 'titles', text: '《关于的的用法》一文。' },
    { name: 'three times and more', text: '加快加快加快！' },
  ],
  invalid: [
    {
      text: '新建⟦的的⟧水渠已经通水。',
      output: '新建的的水渠已经通水。',
      suggested: '新建的水渠已经通水。',
      messages: ['文字重复：“的的”。'],
    },
    { text: '⟦全面全面⟧推进农田建设。', output: '全面全面推进农田建设。', suggested: '全面推进农田建设。' },
    { text: '镇里⟦进行了进行⟧排查。', output: '镇里进行了进行排查。', suggested: '镇里进行排查。' },
    { text: '各村或延期⟦或或⟧取消。', output: '各村或延期或或取消。', suggested: '各村或延期或取消。' },
    {
      name: 'longer ones',
      text: '由县水务局⟦负责实施负责实施⟧。',
      output: '由县水务局负责实施负责实施。',
      suggested: '由县水务局负责实施。',
    },
  ],
});
