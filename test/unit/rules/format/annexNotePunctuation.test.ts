import { checkRule } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

const TWO = '附件：1.防汛物资储备表\n　　　2.值班安排表';

checkRule('annex-note-punctuation', {
  valid: [
    { text: notice({ annexNote: TWO }) },
    { text: notice({ annexNote: '附件：防汛物资储备表' }) },
    { name: 'brackets behind a name', text: notice({ annexNote: '附件：防汛物资管理办法（试行）' }) },
    { name: 'annexes on one line', text: notice({ annexNote: '附件：1.防汛物资储备表；2.值班安排表' }) },
    { name: 'a paragraph', text: notice({ body: '附件所列物资由各乡镇自行储备，请认真贯彻执行。' }) },
    { name: 'the annex itself', text: notice({ annexNote: TWO, behind: '附件1\n\n防汛物资储备表\n\n编织袋五千条。' }) },
  ],
  invalid: [
    {
      text: notice({ annexNote: '附件：1.防汛物资储备表⟦；⟧\n　　　2.值班安排表⟦。⟧' }),
      messages: ['附件名称之后不加标点：删去“；”。', '附件名称之后不加标点：删去“。”。'],
      output: notice({ annexNote: TWO }),
    },
    {
      text: notice({ annexNote: '附件⟦:⟧防汛物资储备表' }),
      messages: ['“附件”之后应当用全角冒号：“:”应为“：”。'],
      output: notice({ annexNote: '附件：防汛物资储备表' }),
    },
    {
      text: notice({ annexNote: '附件：防汛物资管理办法（试行）⟦。⟧' }),
      output: notice({ annexNote: '附件：防汛物资管理办法（试行）' }),
    },
    {
      name: 'a name like a sentence',
      text: notice({ annexNote: '附件：物资储备表，由县水务局填报⟦。⟧' }),
      output: notice({ annexNote: '附件：物资储备表，由县水务局填报。' }),
      suggested: notice({ annexNote: '附件：物资储备表，由县水务局填报' }),
    },
  ],
});
