import { checkRule } from '../../../helpers/checkRule.js';

const HEAD = '关于修建云溪桥的请示\n\n县人民政府：\n云溪桥建于1985年，年久失修，存在安全隐患。\n';
const SIGNED = '\n\n禾塘镇人民政府\n2025年6月12日';

checkRule('request-closing', {
  valid: [
    { text: `${HEAD}我镇拟将其拆除重建。\n妥否，请批示。${SIGNED}` },
    { name: 'in the last sentence', text: `${HEAD}我镇拟将其拆除重建，请予批准。${SIGNED}` },
    { name: 'still being written', text: `${HEAD}我镇拟将其拆除重建。` },
    { name: 'to be passed on', text: `${HEAD}以上请示如无不妥，请批转有关部门执行。${SIGNED}` },
    { name: 'closing of another type', text: `${HEAD}我镇拟将其拆除重建。\n特此报告。${SIGNED}` },
    { name: 'no request', text: `关于修建云溪桥的报告\n\n县人民政府：\n云溪桥已经建成。\n现已通车。${SIGNED}` },
    { name: 'an annex below', text: `${HEAD}我镇拟将其拆除重建。\n当否，请批示。\n\n附件：云溪桥重建方案${SIGNED}` },
  ],
  invalid: [
    {
      text: `${HEAD}⟦拟将其拆除重建。⟧${SIGNED}`,
      output: `${HEAD}拟将其拆除重建。${SIGNED}`,
      suggested: `${HEAD}拟将其拆除重建。\n妥否，请批示。${SIGNED}`,
      messages: ['请示没有结语，通常以“妥否，请批示。”一类的话另起一段结束。'],
    },
    {
      name: 'indented',
      text: `${HEAD}　　⟦所需资金请予安排。⟧${SIGNED}`.replace('⟦所需资金请予安排。', '所⟦需资金请予安排。'),
      output: `${HEAD}　　所需资金请予安排。${SIGNED}`,
      suggested: `${HEAD}　　所需资金请予安排。\n　　妥否，请批示。${SIGNED}`,
    },
    {
      name: 'above the note of annexes',
      text: `${HEAD}⟦拟将其拆除重建。⟧\n\n附件：云溪桥重建方案${SIGNED}`,
      output: `${HEAD}拟将其拆除重建。\n\n附件：云溪桥重建方案${SIGNED}`,
      suggested: `${HEAD}拟将其拆除重建。\n妥否，请批示。\n\n附件：云溪桥重建方案${SIGNED}`,
    },
    {
      name: 'only a date',
      text: `${HEAD}⟦恳请县政府解决。⟧\n\n2025年6月12日`,
      output: `${HEAD}恳请县政府解决。\n\n2025年6月12日`,
    },
  ],
});
