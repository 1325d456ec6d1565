import { checkRule } from '../../../helpers/checkRule.js';

checkRule('title-mark-unpaired', {
  valid: [
    { text: '按照《渠道验收办法》执行。' },
    { name: 'a title over two lines', text: '关于印发《渠道\n验收办法》的通知' },
    { name: 'titles inside titles', text: '根据《关于印发〈验收办法〉的通知》执行。' },
    { name: 'two titles', text: '执行《验收办法》《养护办法》。' },
    { name: 'another mark at one end is another matter', text: '按照《验收办法〉执行。' },
    { name: 'quotation marks', text: '推行“一渠一策”。' },
  ],
  invalid: [
    {
      text: '按照⟦《⟧渠道验收办法执行。',
      output: '按照《渠道验收办法执行。',
      messages: ['书名号没有配对：“《”后面没有对应的“》”。'],
    },
    { text: '按照渠道验收办法⟦》⟧执行。', output: '按照渠道验收办法》执行。' },
    { text: '根据《关于印发⟦〈⟧验收办法的通知》执行。', output: '根据《关于印发〈验收办法的通知》执行。' },
    { text: '执行《验收办法》⟦《⟧养护办法。', output: '执行《验收办法》《养护办法。' },
  ],
});
