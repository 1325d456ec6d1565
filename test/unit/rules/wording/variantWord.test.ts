import { checkRule } from '../../../helpers/checkRule.js';

checkRule('variant-word', {
  valid: [
    { text: '人才是第一资源，成分要写清楚。' },
    { name: 'words that meet', text: '向申请人材料齐全的颁发证书，村民入股分红，公推委员五名，互联接入已经开通。' },
    { name: 'quantities', text: '全年份量充足，各县份量不一。' },
    { name: 'purchases and customs', text: '阳光采购全面推行，开展观光采风活动。' },
    { name: 'shares', text: '合成份额下降，超过份额的部分退回。' },
    { name: 'titles', text: '《关于引进人材的通知》仍然有效。' },
    { name: 'a word of another meaning', text: '路口设置标识牌，签订订单。' },
  ],
  invalid: [
    {
      text: '引进专业⟦人材⟧，明确肥料⟦成份⟧。',
      output: '引进专业人材，明确肥料成份。',
      suggested: '引进专业人才，明确肥料成分。',
      messages: ['“人材”宜写作“人才”。', '“成份”宜写作“成分”。'],
    },
    { text: '邀请专家⟦参预⟧评审。', output: '邀请专家参预评审。', suggested: '邀请专家参与评审。' },
    {
      text: '干部要⟦义无返顾⟧冲在前，不得⟦推委⟧扯皮。',
      output: '干部要义无返顾冲在前，不得推委扯皮。',
      suggested: '干部要义无反顾冲在前，不得推诿扯皮。',
    },
    { text: '责任不清、界限⟦模胡⟧。', output: '责任不清、界限模胡。', suggested: '责任不清、界限模糊。' },
  ],
});
