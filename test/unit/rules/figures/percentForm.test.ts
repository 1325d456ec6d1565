import { checkRule } from '../../../helpers/checkRule.js';

checkRule('percent-form', {
  valid: [
    { text: '增产15%，增收8%。' },
    { text: '增产百分之十五，增收百分之八。' },
    { name: 'an idiom', text: '合格率15%、8%，力争百分之百。' },
    { name: 'as many', text: '增产15%，增收百分之八，占百分之九。' },
    { name: 'regulations', text: '不低于15%，不高于8%，罚款百分之五。', profile: 'regulation' },
    { name: 'a title', text: '增产15%、8%，印发《关于百分之五提成的办法》。' },
    { text: '百分之几十的企业，15%、8%。' },
  ],
  invalid: [
    {
      text: '增产15%、8%，水果增产⟦百分之三十⟧。',
      output: '增产15%、8%，水果增产百分之三十。',
      suggested: '增产15%、8%，水果增产30%。',
      messages: ['全文多用“%”，此处写作“百分之三十”。'],
    },
    { text: '占比15%、8%、⟦百分之三点五⟧。', output: '占比15%、8%、百分之三点五。', suggested: '占比15%、8%、3.5%。' },
    {
      text: '一季度15%，二季度8%，三季度9%，\n四季度⟦百分之十⟧，全年百分之十一。',
      output: '一季度15%，二季度8%，三季度9%，\n四季度百分之十，全年百分之十一。',
      suggested: '一季度15%，二季度8%，三季度9%，\n四季度10%，全年11%。',
    },
    {
      text: '降低15％，提高8％，回收⟦百分之六十五⟧。',
      output: '降低15％，提高8％，回收百分之六十五。',
      suggested: '降低15％，提高8％，回收65%。',
    },
  ],
});
