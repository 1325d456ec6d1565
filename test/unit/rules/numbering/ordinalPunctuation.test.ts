import { checkRule } from '../../../helpers/checkRule.js';

checkRule('ordinal-punctuation', {
  valid: [
    { text: '第一，备足机具；第二，盯紧天气。' },
    { name: 'a ranking', text: '总产居全省第一、全国第三；单产居全省第二、全国第五。' },
    { name: 'a list of numbers', text: '第一、第二产业均保持增长；第一、二、三项另行规定。' },
    { name: 'alone', text: '首先、当前要备足机具。' },
    { name: 'quoted', text: '“一是、二是”这类词语后面不用标点。' },
    { name: '统一是', text: '认识统一是，也应当是，工作的前提。' },
    { name: 'brackets in a list', text: '符合下列情形之一：（一）、（二）两种情形由镇里处理。' },
    {
      name: 'a heading has a rule of its own',
      text: '一、任务\n（一）、疏浚沟渠。全县计划疏浚沟渠。\n（二）、整修泵站。',
    },
  ],
  invalid: [
    {
      text: '⟦首先、⟧备足机具；⟦其次、⟧盯紧天气。',
      output: '首先，备足机具；其次，盯紧天气。',
      messages: ['序次语后的标点不对：“首先、”应为“首先，”。', '序次语后的标点不对：“其次、”应为“其次，”。'],
    },
    {
      text: '要做好两件事：⟦第一、⟧备足机具；⟦第二、⟧盯紧天气。',
      output: '要做好两件事：第一，备足机具；第二，盯紧天气。',
    },
    {
      text: '抓了两件事：⟦一是，⟧修桥；⟦二是，⟧铺路。',
      output: '抓了两件事：一是修桥；二是铺路。',
    },
    { text: '抓了两件事：⟦一是、⟧修桥；二是铺路。', output: '抓了两件事：一是修桥；二是铺路。' },
    {
      text: '检查内容包括：⟦①、⟧台账；⟦②、⟧现场。',
      output: '检查内容包括：①台账；②现场。',
    },
    {
      text: '办理流程：⟦（1）、⟧申请；⟦（2）、⟧受理。',
      output: '办理流程：（1）申请；（2）受理。',
    },
  ],
});
