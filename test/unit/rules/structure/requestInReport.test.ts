import { checkRule } from '../../../helpers/checkRule.js';

const SIGNED = '\n\n禾塘镇人民政府\n2025年6月12日';
const HEAD = '关于云溪桥受损情况的报告\n\n县人民政府：\n6月8日，云溪桥桥面塌陷，未造成人员伤亡。\n';
const same = (text: string): { text: string; output: string } => ({ text, output: text.replace(/[⟦⟧]/g, '') });

checkRule('request-in-report', {
  valid: [
    { text: `${HEAD}已设置警示标志。\n特此报告。${SIGNED}` },
    { name: 'a suggestion', text: `${HEAD}建议县交通局对全县桥梁进行一次检查。${SIGNED}` },
    { name: 'to be read', text: `${HEAD}以上报告，请审阅。${SIGNED}` },
    {
      name: 'a request',
      text: `关于修复云溪桥的请示\n\n县人民政府：\n桥面塌陷。\n恳请拨付资金80万元。\n妥否，请批示。${SIGNED}`,
    },
    { name: 'to a congress', text: '关于2025年预算草案的报告\n\n各位代表：\n现将预算草案提请审议，请予批准。' },
    { name: 'a duty report', text: '2025年述职报告\n\n各位领导：\n一年来工作有序。\n恳请各位领导支持。' },
    {
      name: 'far from the end',
      text: `${HEAD}村民恳请镇政府拨付资金。\n镇政府已经拨付。\n桥面正在修复。\n预计7月通车。\n特此报告。${SIGNED}`,
    },
  ],
  invalid: [
    {
      ...same(`${HEAD}已设置警示标志。\n⟦妥否，请批示⟧。${SIGNED}`),
      messages: ['报告中不得夹带请示事项：“妥否，请批示”。需要请示的，应另行文。'],
    },
    same(`${HEAD}⟦恳请县人民政府拨付⟧修复资金80万元。\n特此报告。${SIGNED}`),
    same(`${HEAD}以上报告⟦当否，请审示⟧。${SIGNED}`.replace('以上报告', '以上意见')),
    same(
      `${HEAD}一、受损情况\n桥面塌陷。\n二、⟦请示事项⟧\n修复桥面。\n三、下一步打算\n加强巡查。\n做好绕行引导。\n确保安全。${SIGNED}`,
    ),
    same(`${HEAD}⟦请求县财政局拨付⟧修复资金。${SIGNED}`),
  ],
});
