import { checkRule } from '../../../helpers/checkRule.js';

checkRule('line-start-mark', {
  valid: [
    { text: '全镇清淤渠道十二公里，受益农户三千户。' },
    { name: 'an ellipsis', text: '……\n全镇清淤渠道十二公里。' },
    { name: 'a dash', text: '——清淤渠道十二公里。' },
    { name: 'a bracket at the end has its own rule', text: '全镇清淤渠道十二公里（' },
    { name: 'a note in brackets', text: '（此件公开发布）' },
    { name: 'a quotation', text: '“一渠一策”办法已经印发。' },
  ],
  invalid: [
    {
      text: '全镇清淤渠道十二公里\n⟦，⟧受益农户三千户。',
      output: '全镇清淤渠道十二公里\n，受益农户三千户。',
      suggested: '全镇清淤渠道十二公里，受益农户三千户。',
      messages: ['“，”不能放在段首。'],
    },
    {
      text: '全镇清淤渠道十二公里。\n⟦。⟧受益农户三千户。',
      output: '全镇清淤渠道十二公里。\n。受益农户三千户。',
      suggested: '全镇清淤渠道十二公里。\n受益农户三千户。',
    },
    { text: '　　⟦、⟧清淤渠道十二公里。', output: '　　、清淤渠道十二公里。', suggested: '　　清淤渠道十二公里。' },
    {
      text: '全镇清淤渠道⟦（⟧\n含支渠）十二公里。',
      output: '全镇清淤渠道（\n含支渠）十二公里。',
      messages: ['“（”不能放在段末。'],
    },
  ],
});
