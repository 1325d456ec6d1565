import { checkRule } from '../../../helpers/checkRule.js';

checkRule('bracket-mixed', {
  valid: [
    { text: '全镇新建泵站（含临时泵站）三座。' },
    { name: 'an ordinal has a rule of its own', text: '（一)清淤' },
    { name: 'an interval', text: '取值范围为[0，1)。' },
    { name: 'two kinds inside each other', text: '清淤（含〔临时〕衬砌）已经完成。' },
    { name: 'half width on both sides', text: '清淤(含衬砌)已经完成。' },
    { name: 'a sentence between', text: '见附件（一。会议指出】。' },
    { name: 'no Chinese inside', text: '型号（A1)已停用。' },
  ],
  invalid: [
    {
      text: '全镇新建泵站⟦（含临时泵站)⟧三座。',
      output: '全镇新建泵站（含临时泵站）三座。',
      messages: ['前后括号不是一对：“（含临时泵站)”应为“（含临时泵站）”。'],
    },
    { text: '全镇新建泵站⟦(含临时泵站）⟧三座。', output: '全镇新建泵站（含临时泵站）三座。' },
    { text: '各村⟦（含社区】⟧要抓紧。', output: '各村（含社区】要抓紧。', suggested: '各村（含社区）要抓紧。' },
    { text: '按照⟦《验收办法〉⟧执行。', output: '按照《验收办法〉执行。', suggested: '按照《验收办法》执行。' },
  ],
});
