import { checkRule } from '../../../helpers/checkRule.js';

checkRule('stop-in-bracket', {
  valid: [
    { text: '各村的任务（见附件1），按月报送。' },
    { name: 'two sentences inside', text: '各村（名单另发。请查收。）要抓紧。' },
    { name: 'outside the sentence', text: '各村要抓紧。（名单另发。）' },
    { name: 'a question', text: '各村（都准备好了吗？）要抓紧。' },
    { name: 'at the end of the paragraph', text: '各村要抓紧（名单另发。）' },
    { name: 'a whole paragraph', text: '（名单另发。）' },
  ],
  invalid: [
    {
      text: '各村的任务⟦（见附件1。）⟧，按月报送。',
      output: '各村的任务（见附件1。），按月报送。',
      suggested: '各村的任务（见附件1），按月报送。',
      messages: ['句内括号里的话，末尾不用句号：“（见附件1。）”应为“（见附件1）”。'],
    },
    {
      text: '各村⟦（名单另发。）⟧要抓紧。',
      output: '各村（名单另发。）要抓紧。',
      suggested: '各村（名单另发）要抓紧。',
    },
    {
      text: '清淤渠道⟦（含支渠，不含斗渠。）⟧十二公里。',
      output: '清淤渠道（含支渠，不含斗渠。）十二公里。',
      suggested: '清淤渠道（含支渠，不含斗渠）十二公里。',
    },
    {
      text: '按照《养护规定》⟦（另行印发。）⟧。',
      output: '按照《养护规定》（另行印发。）。',
      suggested: '按照《养护规定》（另行印发）。',
    },
  ],
});
