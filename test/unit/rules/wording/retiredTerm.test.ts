import { checkRule } from '../../../helpers/checkRule.js';

const notice = (body: string, date = '2025年5月4日'): string =>
  `关于规范用地审批的通知\n\n各乡镇人民政府：\n${body}\n\n青禾县人民政府\n${date}\n`;

checkRule('retired-term', {
  valid: [
    { text: notice('请向县自然资源局报送。') },
    { name: 'written at the time', text: notice('请向县国土资源局报送。', '2016年5月4日') },
    { name: 'nobody knows when', text: '请向县国土资源局报送。' },
    { name: 'the former one', text: notice('原县国土资源局的档案移交县自然资源局。') },
    { name: 'history', text: notice('2015年县国土资源局核定的面积不变。') },
    { name: 'renamed', text: notice('县国土资源局已更名为县自然资源局。') },
    { name: 'departments of any name', text: notice('环境保护部门负责监督。') },
    { name: 'another law', text: notice('依照《中华人民共和国劳动合同法》签订合同。') },
    { name: 'repealed', text: notice('《中华人民共和国合同法》同时废止。') },
  ],
  invalid: [
    {
      text: notice('请向县⟦国土资源局⟧报送。'),
      output: notice('请向县国土资源局报送。'),
      suggested: notice('请向县自然资源局报送。'),
      messages: ['“国土资源局”自2019年4月起已不再使用，现为“自然资源局”。'],
    },
    {
      text: notice('依照⟦《中华人民共和国合同法》⟧签订合同。'),
      output: notice('依照《中华人民共和国合同法》签订合同。'),
      suggested: notice('依照《中华人民共和国民法典》签订合同。'),
    },
    {
      text: notice('会同县⟦环境保护局⟧、县⟦工商行政管理局⟧检查。'),
      output: notice('会同县环境保护局、县工商行政管理局检查。'),
      suggested: notice('会同县生态环境局、县市场监督管理局检查。'),
    },
    {
      name: 'by the number of the document',
      text: '青政发〔2024〕6号\n\n关于规范用地审批的通知\n\n各乡镇人民政府：\n⟦建国以来⟧，全县修渠三百里。\n',
      output: '青政发〔2024〕6号\n\n关于规范用地审批的通知\n\n各乡镇人民政府：\n建国以来，全县修渠三百里。\n',
      suggested: '青政发〔2024〕6号\n\n关于规范用地审批的通知\n\n各乡镇人民政府：\n新中国成立以来，全县修渠三百里。\n',
    },
  ],
});
