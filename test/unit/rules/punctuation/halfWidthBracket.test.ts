import { checkRule } from '../../../helpers/checkRule.js';

checkRule('half-width-bracket', {
  valid: [
    { text: '全镇新建泵站（含临时泵站）三座。' },
    { name: 'a formula', text: '按f(x)计算用水量。' },
    { name: 'an abbreviation', text: '推广智能灌溉(AI)系统。' },
    { name: 'an ordinal inside the text', text: '分两步：(一)清淤；(二)衬砌。' },
    { name: 'a heading', text: '(一)清淤' },
    { name: 'a link', text: '见[验收办法](办法)。' },
    { name: 'a note below the date', text: '(此件公开发布)' },
    { name: 'a file name', text: '见“验收表(修改稿).docx”。' },
  ],
  invalid: [
    {
      text: '全镇新建泵站⟦(含临时泵站)⟧三座。',
      output: '全镇新建泵站（含临时泵站）三座。',
      messages: ['中文里的括号应为全角：“(含临时泵站)”应为“（含临时泵站）”。'],
    },
    { text: '由农业农村局⟦(下称牵头单位)⟧负责。', output: '由农业农村局（下称牵头单位）负责。' },
    { text: '完成投资200万元⟦(其中自筹20万元)⟧。', output: '完成投资200万元（其中自筹20万元）。' },
    { text: '各村⟦(社区)⟧要抓紧。各站⟦(所)⟧要配合。', output: '各村（社区）要抓紧。各站（所）要配合。' },
    {
      name: 'a habit',
      text: '各村⟦(社区)⟧、各站(所)、各组(队)、各校(园)、各厂(场)要配合。',
      output: '各村(社区)、各站(所)、各组(队)、各校(园)、各厂(场)要配合。',
      suggested: '各村（社区）、各站（所）、各组（队）、各校（园）、各厂（场）要配合。',
      messages: ['全文 5 对圆括号用的是半角，通常用全角“（）”。'],
    },
  ],
});
