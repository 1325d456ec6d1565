import { checkRule } from '../../../helpers/checkRule.js';

const HEAD = '关于解决有关问题的请示\n\n县人民政府：\n现将有关事项请示如下：\n';
const same = (text: string): { text: string; output: string } => ({ text, output: text.replace(/[⟦⟧]/g, '') });

checkRule('request-matters', {
  valid: [
    { text: `${HEAD}一、受损情况\n桥面塌陷。\n二、请示事项\n拨付资金80万元。\n妥否，请批示。` },
    { name: 'one of them', text: `${HEAD}一、基本情况\n桥面塌陷。\n二、请求拨付资金\n需80万元。` },
    {
      name: 'different ranks',
      text: `${HEAD}一、请求拨付资金\n（一）申请理由\n桥面塌陷。\n（二）资金用途\n修复桥面。\n二、其他`,
    },
    {
      name: 'a report',
      text: '关于有关工作的报告\n\n县人民政府：\n一、请求支援的村\n两个。\n二、请求支援的物资\n三种。',
    },
    { name: 'sentences', text: `${HEAD}请求拨付资金80万元。请求增加教师编制5名。` },
    { name: 'a notice', text: '关于做好申请工作的通知\n\n各村：\n一、申请条件\n有户籍。\n二、申请程序\n先报名。' },
  ],
  invalid: [
    {
      ...same(`${HEAD}一、请求拨付修复资金\n需80万元。\n二、⟦请求增加教师编制⟧\n缺教师5名。`),
      messages: ['请示应当一文一事：此处与“请求拨付修复资金”似是两件事，如是，应分别请示。'],
    },
    same(`${HEAD}一、关于申请修复资金\n需80万元。\n二、⟦关于申请购置车辆⟧\n需1辆。\n三、关于申请增加编制\n缺5名。`),
    same(`${HEAD}一、基本情况\n桥面塌陷。\n二、恳请拨付资金\n需80万元。\n三、⟦恳请核定编制⟧\n缺5名。`),
    same(`${HEAD}（一）请求拨付修复资金。需80万元。\n（二）⟦请求增加教师编制⟧。缺教师5名。`),
  ],
});
