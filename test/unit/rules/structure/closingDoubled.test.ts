import { checkRule } from '../../../helpers/checkRule.js';

const NOTICE =
  '关于召开秋播工作会议的通知\n\n各村：\n现将有关事项通知如下：\n一、会议定于9月10日召开。\n二、请村主任参加。';
const REPORT = '关于秋播情况的报告\n\n县人民政府：\n现将有关情况报告如下：\n一、播种1.2万亩。\n二、缺少农机。';

checkRule('closing-doubled', {
  valid: [
    { text: NOTICE },
    { name: 'a report may have both', text: `${REPORT}\n特此报告。` },
    { name: 'no such opening', text: '关于召开会议的通知\n\n各村：\n定于9月10日召开会议，请村主任参加。\n特此通知。' },
    { name: 'another closing', text: `${NOTICE}\n请认真贯彻执行。` },
    { name: 'in a sentence', text: `${NOTICE}\n特此通知各村。` },
    {
      name: 'of another document',
      text: `${NOTICE}\n\n禾塘镇人民政府\n2025年9月5日\n\n关于停水的通知\n\n各村：\n定于9月6日停水检修。\n特此通知。`,
    },
  ],
  invalid: [
    {
      text: `${NOTICE}\n⟦特此通知⟧。`,
      output: `${NOTICE}\n特此通知。`,
      suggested: NOTICE,
      messages: ['开头已写“通知如下”，结尾的“特此通知”通常省去。'],
    },
    { name: 'indented', text: `${NOTICE}\n　　⟦特此通知⟧。`, output: `${NOTICE}\n　　特此通知。`, suggested: NOTICE },
    {
      name: 'above the sign-off',
      text: `${NOTICE}\n⟦特此通知⟧。\n\n禾塘镇人民政府\n2025年9月5日`,
      output: `${NOTICE}\n特此通知。\n\n禾塘镇人民政府\n2025年9月5日`,
      suggested: `${NOTICE}\n\n禾塘镇人民政府\n2025年9月5日`,
    },
    {
      name: 'a circular',
      text: '关于秋播情况的通报\n\n各村：\n现将有关情况通报如下：\n一、播种1.2万亩。\n二、缺少农机。\n⟦特此通报⟧。',
      output: '关于秋播情况的通报\n\n各村：\n现将有关情况通报如下：\n一、播种1.2万亩。\n二、缺少农机。\n特此通报。',
    },
  ],
});
