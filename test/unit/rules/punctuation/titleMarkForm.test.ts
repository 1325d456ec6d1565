import { checkRule } from '../../../helpers/checkRule.js';

checkRule('title-mark-form', {
  valid: [
    { text: '按照《渠道验收办法》执行。' },
    { name: 'a blank to be filled in', text: '主送<单位名称>。' },
    { name: 'an inequality', text: '当水位<3米且>1米时开闸。' },
    { name: 'markup', text: '<b>验收办法</b>' },
    { name: 'titles inside titles', text: '根据《关于印发〈验收办法〉的通知》执行。' },
    { name: 'a comment', text: '<!-- 验收办法 -->' },
  ],
  invalid: [
    {
      text: '按照⟦<<渠道验收办法>>⟧执行。',
      output: '按照《渠道验收办法》执行。',
      messages: ['书名号写法不对：“<<渠道验收办法>>”应为“《渠道验收办法》”。'],
    },
    { text: '根据《关于修改⟦<养护规定>⟧的决定》执行。', output: '根据《关于修改〈养护规定〉的决定》执行。' },
    { text: '根据⟦＜养护规定＞⟧执行。', output: '根据《养护规定》执行。' },
    { text: '编印⟦<<水乡记忆>>⟧一书。', output: '编印<<水乡记忆>>一书。', suggested: '编印《水乡记忆》一书。' },
  ],
});
