import { checkRule } from '../../../helpers/checkRule.js';

checkRule('redundant-words', {
  valid: [
    { text: '截至6月底，超过30%的路段已经完工。' },
    { name: 'until now', text: '到目前为止，工程进展顺利；迄今为止未发生事故。' },
    { name: 'a lower bound', text: '工作5年以上、年龄35岁以上的人员，占三分之一以上。' },
    { name: '到期 and 到岗', text: '涉及到期债务两笔，涉及到岗人员八名。' },
    { name: 'reason', text: '原因是雨季较长，目的是保障灌溉。' },
    { name: 'surplus', text: '超过规定标准的，报县人民政府审批；县级以上部门负责监督。' },
    { name: 'titles', text: '《截至目前为止的工作》一文已经印发。' },
  ],
  invalid: [
    {
      text: '截至6月底⟦为止⟧，超过30%⟦以上⟧的路段已经完工。',
      output: '截至6月底为止，超过30%以上的路段已经完工。',
      suggested: '截至6月底，超过30%的路段已经完工。',
      messages: [
        '语意重复：“为止”与前面的“截至”意思相同，可以删去。',
        '语意重复：“以上”与前面的“超过”意思相同，可以删去。',
      ],
    },
    {
      text: '进度滞后的⟦原因是因为⟧雨季较长。',
      output: '进度滞后的原因是因为雨季较长。',
      suggested: '进度滞后的原因是雨季较长。',
    },
    { text: '代表队⟦凯旋归来⟧。', output: '代表队凯旋归来。', suggested: '代表队凯旋。' },
    {
      text: '改造⟦涉及到⟧六个村，会议⟦再次重申⟧了纪律。',
      output: '改造涉及到六个村，会议再次重申了纪律。',
      suggested: '改造涉及六个村，会议重申了纪律。',
    },
    { text: '结果出乎大家意料⟦之外⟧。', output: '结果出乎大家意料之外。', suggested: '结果出乎大家意料。' },
  ],
});
