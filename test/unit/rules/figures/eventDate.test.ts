import { checkRule } from '../../../helpers/checkRule.js';

checkRule('event-date', {
  valid: [
    { text: '开展“3·15”宣传活动。' },
    { name: 'a version', text: '升级到“2.0”“13.5”。' },
    { name: 'no day', text: '“4.32”不是日期。' },
    { text: '增长3.15%，“3.15%”。' },
    { name: 'a version', text: '系统“5.1”版上线。' },
    { text: '“五四”精神，“一·二八”事变。' },
    { text: '“3.155”号' },
  ],
  invalid: [
    {
      text: '开展“⟦3.15⟧”宣传活动。',
      output: '开展“3.15”宣传活动。',
      suggested: '开展“3·15”宣传活动。',
      messages: ['事件日期用间隔号：“3.15”应为“3·15”。'],
    },
    { text: '“⟦7。1⟧”期间走访慰问。', output: '“7。1”期间走访慰问。', suggested: '“7·1”期间走访慰问。' },
    { text: '“⟦12．4⟧”国家宪法日。', output: '“12．4”国家宪法日。', suggested: '“12·4”国家宪法日。' },
    { text: '“⟦8.9⟧”“⟦11•9⟧”活动。', output: '“8.9”“11•9”活动。', suggested: '“8·9”“11·9”活动。' },
  ],
});
