import { checkRule } from '../../../helpers/checkRule.js';

const BODY = '\n\n各村：\n请于9月10日前上报巡查人员名单。';
const TITLE = '禾塘镇人民政府关于开展秸秆禁烧巡查的通知';

checkRule('title-end-mark', {
  valid: [
    { text: TITLE + BODY },
    { name: 'a question', text: `秸秆禁烧为何要人人参与？${BODY}` },
    { name: 'a sentence that ends with the word', text: '请各村认真学习县人民政府关于秸秆禁烧工作的通知。' },
    { name: 'a sentence in the body', text: `${TITLE}${BODY}\n同时学习县农业农村局关于秋播的通知。` },
    { name: 'a recipient', text: `${TITLE}\n\n各村民委员会：\n请上报名单。` },
    { name: 'the purpose of a plan', text: '为做好秋播工作，制定本方案。\n一、工作目标\n播种1.2万亩。' },
    { name: 'what was made', text: '现制定2025年工作计划。\n一、工作目标\n播种1.2万亩。' },
    { name: 'what was passed on', text: '会议传达了县委关于秋播工作的通知。\n各村要抓好落实。' },
    { name: 'brackets', text: `禾塘镇人民政府关于加强秸秆管理的意见（试行）${BODY}` },
  ],
  invalid: [
    {
      text: `${TITLE}⟦。⟧${BODY}`,
      output: `${TITLE}。${BODY}`,
      suggested: TITLE + BODY,
      messages: ['标题末尾通常不用标点，“。”应删去。'],
    },
    { name: 'colon', text: `${TITLE}⟦：⟧${BODY}`, output: `${TITLE}：${BODY}`, suggested: TITLE + BODY },
    { name: 'comma', text: `${TITLE}⟦，⟧${BODY}`, output: `${TITLE}，${BODY}`, suggested: TITLE + BODY },
    {
      name: 'below a number',
      text: `禾政发〔2025〕8号\n\n${TITLE}⟦；⟧${BODY}`,
      output: `禾政发〔2025〕8号\n\n${TITLE}；${BODY}`,
    },
    {
      name: 'below what stands at the head of a page',
      text: `000012\n特急\n禾塘镇人民政府文件\n禾政发〔2025〕8号\n\n关于贯彻落实秋播意见的通知⟦。⟧${BODY}`,
      output: `000012\n特急\n禾塘镇人民政府文件\n禾政发〔2025〕8号\n\n关于贯彻落实秋播意见的通知。${BODY}`,
    },
    {
      name: 'a summary',
      text: '禾塘镇2025年工作总结⟦。⟧\n\n一、主要工作\n新建大棚180座。\n二、存在的问题\n集体经济不强。',
      output: '禾塘镇2025年工作总结。\n\n一、主要工作\n新建大棚180座。\n二、存在的问题\n集体经济不强。',
    },
  ],
});
