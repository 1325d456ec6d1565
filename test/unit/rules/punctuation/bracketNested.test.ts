import { checkRule } from '../../../helpers/checkRule.js';

checkRule('bracket-nested', {
  valid: [
    { text: '清淤渠道（含支渠）十二公里。' },
    { name: 'another shape inside', text: '清淤渠道（含支渠〔不含斗渠〕）十二公里。' },
    { name: 'an ordinal inside', text: '清淤渠道（见（一））十二公里。' },
    { name: 'one after the other', text: '清淤（含支渠）、衬砌（含斗渠）。' },
    { name: 'a year inside', text: '（依据（2024）规程）' },
    { name: 'no Chinese inside', text: '泵站（型号（A1））三座。' },
  ],
  invalid: [
    {
      text: '清淤渠道（含支渠⟦（不含斗渠）⟧）十二公里。',
      output: '清淤渠道（含支渠（不含斗渠））十二公里。',
      suggested: '清淤渠道（含支渠〔不含斗渠〕）十二公里。',
    },
    {
      text: '各村（社区⟦（含新建）⟧、农场）要配合。',
      output: '各村（社区（含新建）、农场）要配合。',
      suggested: '各村（社区〔含新建〕、农场）要配合。',
    },
    { text: '经费（镇财政⟦（农业专户）⟧列支）已到位。', output: '经费（镇财政（农业专户）列支）已到位。' },
    {
      text: '完成投资（自筹⟦（含捐资）⟧、补助⟦（县级）⟧）三百万元。',
      output: '完成投资（自筹（含捐资）、补助（县级））三百万元。',
      suggested: '完成投资（自筹〔含捐资〕、补助〔县级〕）三百万元。',
    },
  ],
});
