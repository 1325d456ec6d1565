import { checkRule } from '../../../helpers/checkRule.js';

const BODY = '\n\n各村：\n现将有关事项通知如下：\n一、做好清淤。\n二、做好排涝。\n\n禾塘镇人民政府\n2025年8月25日';
const PLAIN = '\n\n各村：\n请各村做好清淤和排涝。\n\n禾塘镇人民政府\n2025年8月25日';

checkRule('title-type-missing', {
  valid: [
    { text: `关于做好秋季农田水利建设工作的通知${BODY}` },
    { name: 'not addressed', text: '关于做好秋季农田水利建设工作\n\n全镇要早做准备，抓紧实施，确保按时完成。' },
    { name: 'an essay', text: `关于做好农田水利工作的思考${PLAIN}` },
    { name: 'a public notice', text: `关于拟补助农户名单的公示${PLAIN}` },
    { name: 'a trial version', text: `关于加强沟渠管护的意见（试行）${PLAIN}` },
    { name: 'no 关于', text: `禾塘镇农田水利${BODY}` },
    { name: 'an answer', text: `禾塘镇人民政府关于第12号建议的答复${PLAIN}` },
  ],
  invalid: [
    {
      text: `⟦关于做好秋季农田水利建设工作⟧${BODY}`,
      output: `关于做好秋季农田水利建设工作${BODY}`,
      suggested: `关于做好秋季农田水利建设工作的通知${BODY}`,
      messages: ['标题没有文种：“做好秋季农田水利建设工作”后面应写明通知、请示、报告、函等。'],
    },
    {
      name: 'what it is cannot be told',
      text: `⟦关于做好全镇的农田水利工作⟧${PLAIN}`,
      output: `关于做好全镇的农田水利工作${PLAIN}`,
      suggested: `关于做好全镇的农田水利工作${PLAIN}`,
    },
    {
      name: 'a request by its closing',
      text: '⟦关于申请解决沟渠清淤资金⟧\n\n县人民政府：\n全镇沟渠淤积严重，尚缺资金30万元。\n妥否，请批示。\n\n禾塘镇人民政府\n2025年8月25日',
      output:
        '关于申请解决沟渠清淤资金\n\n县人民政府：\n全镇沟渠淤积严重，尚缺资金30万元。\n妥否，请批示。\n\n禾塘镇人民政府\n2025年8月25日',
      suggested:
        '关于申请解决沟渠清淤资金的请示\n\n县人民政府：\n全镇沟渠淤积严重，尚缺资金30万元。\n妥否，请批示。\n\n禾塘镇人民政府\n2025年8月25日',
    },
    {
      name: 'a number instead of a sign-off',
      text: '禾政发〔2025〕8号\n\n⟦禾塘镇人民政府关于开展秋季清淤活动⟧\n\n各村：\n现将有关事项通知如下：\n一、做好清淤。\n二、做好排涝。',
      output:
        '禾政发〔2025〕8号\n\n禾塘镇人民政府关于开展秋季清淤活动\n\n各村：\n现将有关事项通知如下：\n一、做好清淤。\n二、做好排涝。',
    },
  ],
});
