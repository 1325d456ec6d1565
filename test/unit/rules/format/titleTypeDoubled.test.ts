import { checkRule } from '../../../helpers/checkRule.js';

const BODY = '\n\n县人民政府：\n云溪桥年久失修，拟拆除重建。';

checkRule('title-type-doubled', {
  valid: [
    { text: `禾塘镇人民政府关于修建云溪桥的请示${BODY}` },
    { name: 'one name of two words', text: '2025年度述职报告\n\n各位领导：\n现将一年来履职情况报告如下。' },
    { name: 'a matter', text: `关于2025年重大事项请示报告${BODY}` },
    { name: 'an answering letter', text: `青禾县教育局关于校园安全检查的复函${BODY}` },
    { name: 'a document about another', text: `青禾县人民政府关于印发年度报告的通知${BODY}` },
    { name: 'a system of requests and reports', text: `关于建立请示报告制度的通知${BODY}` },
    { name: 'a column', text: `通知公告${BODY}` },
    { name: 'comments asked for', text: `关于征求办法修改意见的函${BODY}` },
    { name: 'a report on a study', text: '关于乡村养老的调研报告\n\n近期，我们到三个村调研，情况如下。' },
  ],
  invalid: [
    {
      text: `禾塘镇人民政府关于修建云溪桥的⟦请示报告⟧${BODY}`,
      output: `禾塘镇人民政府关于修建云溪桥的请示报告${BODY}`,
      suggested: `禾塘镇人民政府关于修建云溪桥的请示${BODY}`,
      messages: ['标题用了两个文种：“请示报告”应只用一个，如“请示”。'],
    },
    {
      text: `关于修建云溪桥的⟦请示函⟧${BODY}`,
      output: `关于修建云溪桥的请示函${BODY}`,
      suggested: `关于修建云溪桥的请示${BODY}`,
    },
    {
      text: `关于桥梁限行的⟦通知通告⟧${BODY}`,
      output: `关于桥梁限行的通知通告${BODY}`,
      suggested: `关于桥梁限行的通知${BODY}`,
    },
    {
      name: 'an application',
      text: `关于修建云溪桥的⟦申请报告⟧${BODY}`,
      output: `关于修建云溪桥的申请报告${BODY}`,
      suggested: `关于修建云溪桥的请示${BODY}`,
    },
    {
      name: 'behind it, brackets',
      text: `关于桥梁限行的⟦通知函⟧（征求意见稿）${BODY}`,
      output: `关于桥梁限行的通知函（征求意见稿）${BODY}`,
      suggested: `关于桥梁限行的函（征求意见稿）${BODY}`,
    },
  ],
});
