import { checkRule } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

const TWO = '附件：1.防汛物资储备表\n　　　2.值班安排表';
const annex = (number: number) => `附件${number}\n\n防汛物资储备表\n\n编织袋五千条，救生衣三百件。`;

checkRule('annex-note-number', {
  valid: [
    { text: notice({ annexNote: TWO }) },
    { text: notice({ annexNote: '附件：防汛物资储备表' }) },
    { name: 'full-width dots', text: notice({ annexNote: TWO.replaceAll('.', '．') }) },
    { name: 'annexes with their text', text: notice({ behind: `${annex(1)}\n\n${annex(2)}` }) },
    {
      name: 'one name noted, two annexes there',
      text: notice({ annexNote: '附件：1.防汛物资储备表', behind: `${annex(1)}\n\n${annex(2)}` }),
    },
    { name: 'in the text', text: notice({ body: '附件1和附件2由县水务局另行印发，请认真贯彻执行。' }) },
  ],
  invalid: [
    {
      text: notice({ annexNote: '⟦附件1：⟧防汛物资储备表\n附件2：值班安排表' }),
      messages: ['附件说明的顺序号用阿拉伯数字，写在冒号之后：“附件1：”应为“附件：1.”。'],
      output: notice({ annexNote: '附件1：防汛物资储备表\n附件2：值班安排表' }),
      suggested: notice({ annexNote: TWO }),
    },
    {
      text: notice({ annexNote: '⟦附件一：⟧防汛物资储备表\n附件二：值班安排表' }),
      output: notice({ annexNote: '附件一：防汛物资储备表\n附件二：值班安排表' }),
      suggested: notice({ annexNote: TWO }),
    },
    {
      text: notice({ annexNote: '⟦附件：1、⟧防汛物资储备表\n　　　2、值班安排表' }),
      output: notice({ annexNote: '附件：1、防汛物资储备表\n　　　2、值班安排表' }),
      suggested: notice({ annexNote: TWO }),
    },
    {
      text: notice({ annexNote: '⟦附件：1.⟧防汛物资储备表' }),
      messages: ['只有一个附件，通常不编号：“附件：1.”应为“附件：”。'],
      output: notice({ annexNote: '附件：1.防汛物资储备表' }),
      suggested: notice({ annexNote: '附件：防汛物资储备表' }),
    },
    {
      text: notice({ annexNote: '⟦附件1：⟧防汛物资储备表' }),
      output: notice({ annexNote: '附件1：防汛物资储备表' }),
      suggested: notice({ annexNote: '附件：防汛物资储备表' }),
    },
  ],
});
