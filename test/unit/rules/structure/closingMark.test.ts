import { checkRule } from '../../../helpers/checkRule.js';

const SIGNED = '\n\n禾塘镇人民政府\n2025年9月5日';
const NOTICE = '关于召开秋播工作会议的通知\n\n各村：\n定于9月10日召开秋播工作会议，请村主任参加。\n';
const REQUEST = '关于修建云溪桥的请示\n\n县人民政府：\n云溪桥年久失修，拟拆除重建。\n';

checkRule('closing-mark', {
  valid: [
    { text: `${NOTICE}特此通知。${SIGNED}` },
    { name: 'exclaimed', text: `${NOTICE}特此通知！${SIGNED}` },
    { name: 'in a sentence', text: `${NOTICE}特此通知各村做好准备${SIGNED}` },
    {
      name: 'a long sentence that goes on below',
      text: `${NOTICE}以上意见如无不妥，请批转各村\n和有关单位执行。${SIGNED}`,
    },
    { name: 'an order', text: `${NOTICE}请遵照执行${SIGNED}` },
    { name: 'a heading', text: `${NOTICE}一、特此通知${SIGNED}` },
  ],
  invalid: [
    {
      text: `${NOTICE}⟦特此通知⟧${SIGNED}`,
      output: `${NOTICE}特此通知。${SIGNED}`,
      messages: ['结语“特此通知”后面应有句号。'],
    },
    { text: `${REQUEST}⟦妥否，请批示⟧${SIGNED}`, output: `${REQUEST}妥否，请批示。${SIGNED}` },
    {
      name: 'indented, blanks behind it',
      text: `${NOTICE}　　⟦特此通知⟧  ${SIGNED}`,
      output: `${NOTICE}　　特此通知。  ${SIGNED}`,
    },
    {
      name: 'another mark',
      text: `${NOTICE}⟦特此通知⟧，${SIGNED}`,
      output: `${NOTICE}特此通知，${SIGNED}`,
      suggested: `${NOTICE}特此通知。${SIGNED}`,
    },
    {
      name: 'right above the date',
      text: `${NOTICE}⟦特此通知⟧\n2025年9月5日`,
      output: `${NOTICE}特此通知。\n2025年9月5日`,
    },
  ],
});
