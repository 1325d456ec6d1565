import { checkRule } from '../../../helpers/checkRule.js';

const SIGNED = '\n\n禾塘镇人民政府\n2025年6月12日';
const REQUEST = '关于修建云溪桥的请示\n\n县人民政府：\n云溪桥年久失修，拟拆除重建。\n';
const LETTER = '关于商请支持校园安全检查的函\n\n县公安局：\n我局拟开展校园安全检查，请派员参加。\n';
const NOTICE = '关于召开秋播工作会议的通知\n\n各村：\n定于9月10日召开秋播工作会议，请村主任参加。\n';
const REPORT = '关于云溪桥受损情况的报告\n\n县人民政府：\n云溪桥桥面塌陷，已经封闭。\n';

checkRule('closing-mismatch', {
  valid: [
    { text: `${REQUEST}妥否，请批示。${SIGNED}` },
    { name: 'a letter', text: `${LETTER}特此函告。${SIGNED}` },
    { name: 'an answering letter', text: `关于校园安全检查的复函\n\n县教育局：\n同意派员参加。\n此复。${SIGNED}` },
    { name: 'a letter that asks for approval', text: `${LETTER}请予批准。${SIGNED}` },
    { name: 'a notice that is to be carried out', text: `${NOTICE}请遵照执行。${SIGNED}` },
    { name: 'within a sentence', text: `${LETTER}县政府特此通知各校，请协助落实。${SIGNED}` },
    {
      name: 'two documents',
      text: `${NOTICE}特此通知。${SIGNED}\n\n${REPORT}特此报告。${SIGNED}`,
    },
    { name: 'a request in a report is another matter', text: `${REPORT}妥否，请批示。${SIGNED}` },
    { name: 'reports to be approved elsewhere', text: `${NOTICE}各村于9月12日前报镇政府审批。${SIGNED}` },
    { name: 'a working document', text: `2025年工作总结\n\n新建大棚180座。\n特此报告。${SIGNED}` },
  ],
  invalid: [
    {
      text: `${REQUEST}⟦特此报告⟧。${SIGNED}`,
      output: `${REQUEST}特此报告。${SIGNED}`,
      suggested: `${REQUEST}妥否，请批示。${SIGNED}`,
      messages: ['“特此报告”与文种“请示”不符，通常用“妥否，请批示”。'],
    },
    {
      text: `${LETTER}⟦特此通知⟧。${SIGNED}`,
      output: `${LETTER}特此通知。${SIGNED}`,
      suggested: `${LETTER}特此函告。${SIGNED}`,
    },
    {
      text: `${NOTICE}⟦妥否，请批示⟧。${SIGNED}`,
      output: `${NOTICE}妥否，请批示。${SIGNED}`,
      suggested: `${NOTICE}特此通知。${SIGNED}`,
    },
    {
      name: 'an order to a superior',
      text: `${REPORT}⟦以上报告，请遵照执行⟧。${SIGNED}`,
      output: `${REPORT}以上报告，请遵照执行。${SIGNED}`,
      suggested: `${REPORT}特此报告。${SIGNED}`,
    },
    {
      name: 'at the end of a paragraph',
      text: `关于云溪桥限行的批复\n\n禾塘镇人民政府：\n同意限行三个月。⟦特此通知⟧。${SIGNED}`,
      output: `关于云溪桥限行的批复\n\n禾塘镇人民政府：\n同意限行三个月。特此通知。${SIGNED}`,
      suggested: `关于云溪桥限行的批复\n\n禾塘镇人民政府：\n同意限行三个月。此复。${SIGNED}`,
    },
    {
      name: 'the second of two documents',
      text: `${NOTICE}特此通知。${SIGNED}\n\n${REQUEST}⟦特此通知⟧。${SIGNED}`,
      output: `${NOTICE}特此通知。${SIGNED}\n\n${REQUEST}特此通知。${SIGNED}`,
    },
  ],
});
