import { checkRule } from '../../../helpers/checkRule.js';

checkRule('space-in-text', {
  valid: [
    { text: '全镇清淤渠道十二公里，受益农户三千户。' },
    { name: 'an article', text: '第一条 为了加强渠道养护，制定本规定。' },
    { name: 'a name', text: '青禾镇人民政府镇长 赵××在会上讲话。' },
    { name: 'a slogan', text: '推出“一渠清水润青禾 万亩良田保丰收”品牌，效果明显。' },
    { name: 'digits', text: '全镇清淤渠道 12 公里，受益农户三千户。' },
    { name: 'filled in by hand', text: '兹有　　　，前往你处联系清淤事宜。' },
    { name: 'a heading', text: '加强渠道养护工作 确保安全度汛' },
    { name: 'a short name', text: '会议决定由赵某同志任站长，李 四同志任副站长，负责渠道养护。' },
    { name: 'a date', text: '2024年5月31日 青禾县人民代表大会常务委员会第十二次会议通过，自公布之日起施行。' },
  ],
  invalid: [
    {
      text: '全镇清淤渠道十二公里⟦ ⟧，受益农户三千户。',
      output: '全镇清淤渠道十二公里，受益农户三千户。',
      messages: ['标点前后有多余的空格：“里 ，”应为“里，”。'],
    },
    {
      text: '全镇清淤渠道十二公里，⟦ ⟧受益农户三千户。',
      output: '全镇清淤渠道十二公里， 受益农户三千户。',
      suggested: '全镇清淤渠道十二公里，受益农户三千户。',
    },
    {
      text: '入冬以来全镇上下齐动手清淤渠道⟦ ⟧十二公里受益农户三千户。',
      output: '入冬以来全镇上下齐动手清淤渠道 十二公里受益农户三千户。',
      suggested: '入冬以来全镇上下齐动手清淤渠道十二公里受益农户三千户。',
    },
    { text: '全镇清淤渠道十二公里⟦　⟧。', output: '全镇清淤渠道十二公里　。', suggested: '全镇清淤渠道十二公里。' },
  ],
});
