import { checkRule } from '../../../helpers/checkRule.js';
import { notice, request } from './texts.js';

checkRule('recipient-colon', {
  valid: [
    { text: notice() },
    { text: request() },
    { name: 'addressed to nobody', text: notice({ recipient: '' }) },
    { name: 'the organ that issues', text: notice({ recipient: '青禾县水务局' }) },
    {
      name: 'an author below a paper',
      text: '关于防汛能力建设的调研报告\n县委政策研究室\n为摸清防汛能力，调研组走访了六个乡镇，现将情况报告如下。',
    },
    { name: 'a public notice', text: notice({ title: '青禾县水务局关于禁止采砂的通告', recipient: '' }) },
    { name: 'a heading below the title', text: notice({ recipient: '一、各乡镇人民政府职责' }) },
    {
      name: 'not the text below',
      text: '青禾县水务局关于调整机构的通知\n\n各乡镇人民政府\n\n县直各部门\n\n各村',
    },
  ],
  invalid: [
    {
      text: notice({ recipient: '各乡镇人民政府⟦:⟧' }),
      messages: ['主送机关之后应当用全角冒号：“:”应为“：”。'],
      output: notice(),
    },
    { text: request({ recipient: '县人民政府⟦:⟧' }), output: request() },
    {
      text: notice({ recipient: '⟦各乡镇人民政府⟧' }),
      messages: ['主送机关“各乡镇人民政府”之后缺少全角冒号。'],
      output: notice({ recipient: '各乡镇人民政府' }),
      suggested: notice(),
    },
    {
      text: notice({ recipient: '⟦各乡镇人民政府，县直各部门，⟧' }),
      output: notice({ recipient: '各乡镇人民政府，县直各部门，' }),
      suggested: notice({ recipient: '各乡镇人民政府，县直各部门：' }),
    },
    {
      text: request({ recipient: '⟦县人民政府⟧' }),
      output: request({ recipient: '县人民政府' }),
      suggested: request(),
    },
  ],
});
