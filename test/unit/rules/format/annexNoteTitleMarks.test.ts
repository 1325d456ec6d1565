import { checkRule } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

checkRule('annex-note-title-marks', {
  valid: [
    { text: notice() },
    { text: notice({ annexNote: '附件：防汛应急预案' }) },
    { text: notice({ annexNote: '附件：1.防汛应急预案\n　　　2.值班安排表' }) },
    { name: 'marks inside the name', text: notice({ annexNote: '附件：关于印发《防汛应急预案》的通知' }) },
    { name: 'something behind the marks', text: notice({ annexNote: '附件：《防汛应急预案》任务分工表' }) },
    { name: 'in the text', text: notice({ body: '请按照附件《防汛应急预案》认真贯彻执行。' }) },
  ],
  invalid: [
    {
      text: notice({ annexNote: '附件：⟦《防汛应急预案》⟧' }),
      messages: ['附件说明中的附件名称通常不加书名号：“《防汛应急预案》”应为“防汛应急预案”。'],
      output: notice({ annexNote: '附件：《防汛应急预案》' }),
      suggested: notice({ annexNote: '附件：防汛应急预案' }),
    },
    {
      text: notice({ annexNote: '附件：1.⟦《防汛应急预案》⟧\n　　　2.值班安排表' }),
      output: notice({ annexNote: '附件：1.《防汛应急预案》\n　　　2.值班安排表' }),
      suggested: notice({ annexNote: '附件：1.防汛应急预案\n　　　2.值班安排表' }),
    },
    {
      text: notice({ annexNote: '附件：1.⟦《防汛应急预案》⟧\n　　　2.⟦《值班安排表》⟧' }),
      output: notice({ annexNote: '附件：1.《防汛应急预案》\n　　　2.《值班安排表》' }),
      suggested: notice({ annexNote: '附件：1.防汛应急预案\n　　　2.值班安排表' }),
    },
    {
      name: 'with a mark behind it',
      text: notice({ annexNote: '附件：⟦《防汛应急预案》⟧。' }),
      output: notice({ annexNote: '附件：《防汛应急预案》。' }),
      suggested: notice({ annexNote: '附件：防汛应急预案。' }),
    },
  ],
});
