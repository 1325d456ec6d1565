import { checkRule } from '../../../helpers/checkRule.js';

const VILLAGES = '王庄村已经完工。王庄村的做法值得推广，请各村到王庄村学习。';

checkRule('names-two-ways', {
  valid: [
    { text: `${VILLAGES}资金由王庄村申报。` },
    { name: 'no likeness of sound', text: `${VILLAGES}资金由李庄村申报。` },
    { name: 'twice is a name', text: `${VILLAGES}资金由汪庄村申报，汪庄村负责。` },
    { name: 'too rare to be usual', text: '王庄村已经完工，资金由汪庄村申报。' },
    { name: 'points of the compass', text: '东河村、东河村、东河村已经完工，资金由冬河村申报。' },
    { name: 'words of grammar', text: '全县有镇、全县有镇、全县有镇，全县由镇负责。' },
    { name: 'schools by number', text: '青禾县第一中学校、青禾县第一中学校，青禾县第二中学校。' },
  ],
  invalid: [
    {
      text: `${VILLAGES}资金由⟦汪庄村⟧申报。`,
      output: `${VILLAGES}资金由汪庄村申报。`,
      suggested: `${VILLAGES}资金由王庄村申报。`,
      messages: ['同一名称有两种写法：此处为“汪庄村”，别处（3 处）为“王庄村”。'],
    },
    {
      name: 'organs',
      text: '青禾县水利工程局负责实施。青禾县水利工程局应当及时拨款。由青禾⟦县水力工程局⟧验收。',
      output: '青禾县水利工程局负责实施。青禾县水利工程局应当及时拨款。由青禾县水力工程局验收。',
      suggested: '青禾县水利工程局负责实施。青禾县水利工程局应当及时拨款。由青禾县水利工程局验收。',
    },
    {
      name: 'persons',
      text: '李明华同志任组长。李明华同志主持会议。⟦李明花同志⟧总结发言。',
      output: '李明华同志任组长。李明华同志主持会议。李明花同志总结发言。',
      suggested: '李明华同志任组长。李明华同志主持会议。李明华同志总结发言。',
    },
    {
      name: 'towns',
      text: '到云溪镇调研。云溪镇、南湖镇已经部署，云溪镇率先完成，⟦云稀镇⟧随后。',
      output: '到云溪镇调研。云溪镇、南湖镇已经部署，云溪镇率先完成，云稀镇随后。',
    },
  ],
});
