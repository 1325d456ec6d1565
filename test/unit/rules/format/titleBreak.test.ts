import { checkRule } from '../../../helpers/checkRule.js';

const BODY = '\n\n各村：\n请于9月10日前上报播种计划。';

checkRule('title-break', {
  valid: [
    { text: `禾塘镇人民政府关于做好\n2025年秋播工作的通知${BODY}` },
    { name: 'one line', text: `禾塘镇人民政府关于做好2025年秋播工作的通知${BODY}` },
    { name: '的 at the end', text: `禾塘镇人民政府关于做好秋播工作的\n通知${BODY}` },
    { name: 'the organ apart', text: `禾塘镇人民政府\n关于做好秋播工作的通知${BODY}` },
    { name: 'a cited title whole', text: `禾塘镇人民政府关于印发\n《秋播技术要点》的通知${BODY}` },
    { name: 'a number below a word', text: `禾塘镇人民政府关于表彰\n12个先进村的通报${BODY}` },
  ],
  invalid: [
    {
      text: `禾塘镇人民政府关于做好秋播⟦工作\n的通⟧知${BODY}`,
      output: `禾塘镇人民政府关于做好秋播工作\n的通知${BODY}`,
      suggested: `禾塘镇人民政府关于做好秋播工作的\n通知${BODY}`,
      messages: ['标题回行应词意完整：“秋播工作”与“的通知”不宜分在两行。'],
    },
    {
      text: `禾塘镇人民政府关于做好⟦20\n25⟧年秋播工作的通知${BODY}`,
      output: `禾塘镇人民政府关于做好20\n25年秋播工作的通知${BODY}`,
      suggested: `禾塘镇人民政府关于做好\n2025年秋播工作的通知${BODY}`,
    },
    {
      text: `禾塘镇人民政府关于印⟦发《\n秋播⟧技术要点》的通知${BODY}`,
      output: `禾塘镇人民政府关于印发《\n秋播技术要点》的通知${BODY}`,
      suggested: `禾塘镇人民政府关于印发\n《秋播技术要点》的通知${BODY}`,
    },
    {
      text: `禾塘镇人民政府关于做好20⟦25\n年秋⟧播工作的通知${BODY}`,
      output: `禾塘镇人民政府关于做好2025\n年秋播工作的通知${BODY}`,
      suggested: `禾塘镇人民政府关于做好\n2025年秋播工作的通知${BODY}`,
    },
  ],
});
