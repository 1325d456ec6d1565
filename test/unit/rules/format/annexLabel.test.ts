import { checkRule } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

const annex = (label: string) =>
  notice({ annexNote: '附件：防汛物资储备表', behind: `${label}\n\n防汛物资储备表\n\n编织袋五千条，救生衣三百件。` });

checkRule('annex-label', {
  valid: [
    { text: annex('附件') },
    { text: annex('附件1') },
    { name: 'a table', text: annex('附表一：') },
    { name: 'an appendix', text: annex('附录二') },
    { name: 'the note', text: notice({ annexNote: '附件：\n1.防汛物资储备表\n2.值班安排表' }) },
    { name: 'label and name on one line', text: annex('附件1：防汛物资储备表') },
  ],
  invalid: [
    {
      text: annex('⟦附件1：⟧'),
      messages: ['附件首页的“附件”字样与附件说明一致，用阿拉伯数字编号，其后通常不加冒号：“附件1：”应为“附件1”。'],
      output: annex('附件1：'),
      suggested: annex('附件1'),
    },
    { text: annex('⟦附件一⟧'), output: annex('附件一'), suggested: annex('附件1') },
    { text: annex('⟦附件二：⟧'), output: annex('附件二：'), suggested: annex('附件2') },
    { text: annex('⟦附件:⟧'), output: annex('附件:'), suggested: annex('附件') },
  ],
});
