import { checkRule } from '../../../helpers/checkRule.js';

checkRule('title-mark-nested', {
  valid: [
    { text: '根据《关于印发〈渠道验收办法〉的通知》执行。' },
    { name: 'two titles', text: '执行《验收办法》《养护办法》。' },
    { name: 'a mark is missing', text: '根据《关于印发《验收办法的通知》执行。' },
    { name: 'the third level', text: '根据《关于〈转发《验收办法》的通知〉的复函》执行。' },
    { name: 'quotation marks inside', text: '学习《“一渠一策”经验》。' },
    { name: 'no titles', text: '推行“一渠一策”。' },
  ],
  invalid: [
    {
      text: '根据《关于印发⟦《渠道验收办法》⟧的通知》执行。',
      output: '根据《关于印发〈渠道验收办法〉的通知》执行。',
      messages: ['书名号里再用书名号，里面用单书名号：“《渠道验收办法》”应为“〈渠道验收办法〉”。'],
    },
    {
      text: '《关于修改⟦《养护规定》⟧和⟦《验收办法》⟧的决定》已经印发。',
      output: '《关于修改〈养护规定〉和〈验收办法〉的决定》已经印发。',
    },
    { text: '《⟦《养护规定》⟧释义》已经印发。', output: '《〈养护规定〉释义》已经印发。' },
    {
      text: '《关于印发⟦《〈养护规定〉释义》⟧的通知》已经印发。',
      output: '《关于印发《〈养护规定〉释义》的通知》已经印发。',
      suggested: '《关于印发〈〈养护规定〉释义〉的通知》已经印发。',
    },
  ],
});
