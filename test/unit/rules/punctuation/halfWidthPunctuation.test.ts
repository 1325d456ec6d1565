import { checkRule } from '../../../helpers/checkRule.js';

checkRule('half-width-punctuation', {
  valid: [
    { text: '全镇种植水稻三万亩，比上年增加两千亩。' },
    { name: 'numbers', text: '总产量达到1,000吨，合格率不变。' },
    { name: 'times and ratios', text: '上午9:30开会，配比为1:2。' },
    { name: 'English', text: '邀请Green Valley, Blue River等企业参加。' },
    { name: 'an annex has a rule of its own', text: '附件:验收办法' },
    { name: 'a file name', text: '见“方案,修改稿.docx”。' },
    { name: 'a blank behind it', text: '栏目: 农业动态' },
    { name: 'a lost character', text: '清淤干渠、?水渠和支渠。' },
    { name: 'a name', text: '由艾山.吐尔逊负责渠道养护。' },
  ],
  invalid: [
    {
      text: '全镇种植水稻三万亩⟦,⟧比上年增加两千亩。',
      output: '全镇种植水稻三万亩，比上年增加两千亩。',
      messages: ['中文里用了半角标点：“,”应为“，”。'],
    },
    { text: '水从哪里来⟦?⟧', output: '水从哪里来？' },
    { text: '其中⟦,⟧24户已经搬迁。', output: '其中，24户已经搬迁。' },
    {
      text: '共评出先进集体17⟦,⟧表彰个人三名。',
      output: '共评出先进集体17,表彰个人三名。',
      suggested: '共评出先进集体17，表彰个人三名。',
    },
    {
      name: 'many in one line',
      text: '修渠三条⟦,⟧建桥两座,铺路五里,植树千株,受益农户百余户。',
      output: '修渠三条，建桥两座，铺路五里，植树千株，受益农户百余户。',
      messages: ['本段有 4 处中文里的标点用了半角，应为全角。'],
    },
    {
      name: 'a question mark that may be a lost character',
      text: '整修黄⟦?⟧沟水库。',
      output: '整修黄?沟水库。',
      suggested: '整修黄？沟水库。',
    },
    {
      name: 'blanks beside it',
      text: '各村要高度重视⟦ , ⟧认真落实。',
      output: '各村要高度重视 , 认真落实。',
      suggested: '各村要高度重视，认真落实。',
    },
    {
      name: 'a point at the end',
      text: '各村要高度重视，认真落实⟦.⟧',
      output: '各村要高度重视，认真落实.',
      suggested: '各村要高度重视，认真落实。',
    },
    {
      name: 'a label',
      text: '电子邮箱⟦:⟧qinghe@example.com',
      output: '电子邮箱:qinghe@example.com',
      suggested: '电子邮箱：qinghe@example.com',
    },
    { text: '责任单位⟦:⟧农业农村局。', output: '责任单位：农业农村局。' },
  ],
});
