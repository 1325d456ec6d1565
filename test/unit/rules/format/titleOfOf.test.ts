import { checkRule } from '../../../helpers/checkRule.js';

const BODY = '\n\n各村：\n现将通知转发给你们，请遵照执行。';

checkRule('title-of-of', {
  valid: [
    { text: `禾塘镇人民政府转发县农业农村局关于做好秋播工作的通知${BODY}` },
    { name: 'with 《》', text: `关于转发《县农业农村局关于做好秋播工作的通知》的通知${BODY}` },
    { name: 'another type', text: `禾塘镇人民政府转发县农业农村局关于秋播工作意见的通知${BODY}` },
    { name: 'issued', text: `关于印发《关于做好秋播工作的意见》的通知${BODY}` },
    { name: 'one 关于', text: `关于转发秋播技术要点的通知${BODY}` },
    { name: 'a report on a notice', text: `关于落实秋播通知情况的报告${BODY}` },
  ],
  invalid: [
    {
      text: `转发县农业农村局关于做好秋播工作⟦的通知的通知⟧${BODY}`,
      output: `转发县农业农村局关于做好秋播工作的通知的通知${BODY}`,
      suggested: `转发县农业农村局关于做好秋播工作的通知${BODY}`,
      messages: ['标题中“的通知的通知”重叠，通常只留一个，或者给所转发的文件加书名号。'],
    },
    {
      name: 'two 关于',
      text: `禾塘镇人民政府⟦关于⟧转发县农业农村局关于做好秋播工作的通知${BODY}`,
      output: `禾塘镇人民政府关于转发县农业农村局关于做好秋播工作的通知${BODY}`,
      suggested: `禾塘镇人民政府转发县农业农村局关于做好秋播工作的通知${BODY}`,
      messages: ['标题中“关于转发……关于”重叠，前一个“关于”通常省去。'],
    },
    {
      name: 'both',
      text: `关于转发县农业农村局关于做好秋播工作⟦的通知的通知⟧${BODY}`,
      output: `关于转发县农业农村局关于做好秋播工作的通知的通知${BODY}`,
      suggested: `转发县农业农村局关于做好秋播工作的通知${BODY}`,
    },
    {
      name: 'reports',
      text: `转报云溪村关于桥梁受损情况⟦的报告的报告⟧${BODY}`,
      output: `转报云溪村关于桥梁受损情况的报告的报告${BODY}`,
    },
  ],
});
