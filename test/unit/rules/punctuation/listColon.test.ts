import { checkRule } from '../../../helpers/checkRule.js';

checkRule('list-colon', {
  valid: [
    { text: '现将有关事项通知如下：\n一、时间\n甲甲甲甲。\n二、地点\n乙乙乙乙。' },
    { name: '如下 is not at the end', text: '现提出如下意见。\n一、时间\n甲甲甲甲。\n二、地点\n乙乙乙乙。' },
    { name: 'no list follows', text: '现将有关情况报告如下。\n今年以来，各项工作平稳推进。' },
    { name: 'an adverbial', text: '下一步，一是修桥；二是铺路。' },
    { name: 'items divided by commas', text: '抓好两项工作，一是修桥，二是铺路。' },
    { name: 'sentences', text: '抓好两项工作。一是修桥。二是铺路。' },
  ],
  invalid: [
    {
      text: '现将有关事项通知⟦如下。⟧\n一、时间\n甲甲甲甲。\n二、地点\n乙乙乙乙。',
      output: '现将有关事项通知如下。\n一、时间\n甲甲甲甲。\n二、地点\n乙乙乙乙。',
      suggested: '现将有关事项通知如下：\n一、时间\n甲甲甲甲。\n二、地点\n乙乙乙乙。',
      messages: ['后面就是列举的内容，“如下。”应为“如下：”。'],
    },
    {
      text: '主要做法⟦如下，⟧一是修桥；二是铺路。',
      output: '主要做法如下，一是修桥；二是铺路。',
      suggested: '主要做法如下：一是修桥；二是铺路。',
    },
    {
      text: '抓好两项工作⟦，⟧一是修桥；二是铺路。',
      output: '抓好两项工作，一是修桥；二是铺路。',
      suggested: '抓好两项工作：一是修桥；二是铺路。',
      messages: ['后面是用分号隔开的各项，引出各项不用逗号，应用冒号。'],
    },
    {
      text: '具体措施⟦如下。⟧\n一是修桥。桥长十米。\n二是铺路。',
      output: '具体措施如下。\n一是修桥。桥长十米。\n二是铺路。',
    },
  ],
});
