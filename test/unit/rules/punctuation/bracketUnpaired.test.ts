import { checkRule } from '../../../helpers/checkRule.js';

checkRule('bracket-unpaired', {
  valid: [
    { text: '全镇新建泵站（含临时泵站）三座。' },
    { name: 'an ordinal', text: '1）清淤；2）衬砌。' },
    { name: 'an ordinal in brackets', text: '清淤渠道（包括：1）干渠；2）支渠）十二公里。' },
    { name: 'wrapped lines', text: '清淤渠道（含\n支渠）十二公里。' },
    { name: 'a note of two paragraphs', text: '（说明第一段。\n\n说明第二段。）' },
    { name: 'a formula', text: '按[0,1)取值。' },
    { name: 'crossed with a quotation', text: '“清淤（含衬砌”）已经完成。' },
    { name: 'half and full width', text: '清淤（含衬砌)已经完成。' },
  ],
  invalid: [
    {
      text: '全镇新建泵站⟦（⟧含临时泵站三座。',
      output: '全镇新建泵站（含临时泵站三座。',
      messages: ['括号没有配对：“（”后面没有对应的“）”。'],
    },
    {
      text: '全镇新建泵站含临时泵站⟦）⟧三座。',
      output: '全镇新建泵站含临时泵站）三座。',
      messages: ['括号没有配对：“）”前面没有对应的“（”。'],
    },
    { text: '各村⟦【⟧含社区要抓紧。', output: '各村【含社区要抓紧。' },
    { text: '清淤渠道（含支渠）⟦）⟧十二公里。', output: '清淤渠道（含支渠））十二公里。' },
  ],
});
