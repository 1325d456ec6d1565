import { checkRule } from '../../../helpers/checkRule.js';

checkRule('heading-punctuation', {
  valid: [
    { text: '一、目标\n甲甲甲甲。\n二、任务\n乙乙乙乙。' },
    { name: 'questions', text: '一、目标是什么？\n甲甲甲甲。\n二、任务有哪些？\n乙乙乙乙。' },
    { name: 'run-in headings', text: '一、目标。甲甲甲甲。\n二、任务。乙乙乙乙。' },
    { name: 'items of a list', text: '材料包括：\n1.申请表；\n2.身份证明；\n3.营业执照。' },
    { name: 'house style', text: '一、目标，\n甲甲甲甲。\n二、任务，\n乙乙乙乙。' },
    {
      name: 'an article',
      text: '第一条　材料包括：\n（一）申请表；\n（二）身份证明。\n第二条　乙乙乙。\n第三条　丙丙丙。',
    },
    { name: '。 has a rule of its own', text: '一、目标。\n甲甲甲甲。\n二、任务\n乙乙乙乙。' },
    { name: 'a title', text: '关于做好春耕工作的通知\n\n各村：\n甲甲甲甲。' },
  ],
  invalid: [
    {
      text: '一、目标\n甲甲甲甲。\n二、任务⟦，⟧\n乙乙乙乙。',
      output: '一、目标\n甲甲甲甲。\n二、任务，\n乙乙乙乙。',
      suggested: '一、目标\n甲甲甲甲。\n二、任务\n乙乙乙乙。',
      messages: ['标题末尾一般不用标点，此处有“，”。'],
    },
    {
      text: '一、目标\n（一）粮食⟦；⟧\n甲甲甲甲。\n（二）蔬菜\n乙乙乙乙。\n二、任务\n丙丙丙丙。',
      output: '一、目标\n（一）粮食；\n甲甲甲甲。\n（二）蔬菜\n乙乙乙乙。\n二、任务\n丙丙丙丙。',
    },
    {
      text: '一、目标\n甲甲甲甲。\n二、任务⟦：⟧\n乙乙乙乙。',
      output: '一、目标\n甲甲甲甲。\n二、任务：\n乙乙乙乙。',
      suggested: '一、目标\n甲甲甲甲。\n二、任务\n乙乙乙乙。',
    },
    {
      text: '一、目标\n甲甲甲甲。\n二、任务⟦、⟧\n乙乙乙乙。',
      output: '一、目标\n甲甲甲甲。\n二、任务、\n乙乙乙乙。',
      suggested: '一、目标\n甲甲甲甲。\n二、任务\n乙乙乙乙。',
    },
  ],
});
