import { checkRule } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

checkRule('obsolete-element', {
  valid: [
    { text: notice() },
    { name: 'a catalogue entry without words', text: '主题词：' },
    { name: 'in the text', text: '公文不再标注主题词：这是标准的变化。' },
    { name: 'spoken of', text: '主题词表由县档案馆编制。' },
    { name: 'this page', text: '此页面由县水务局维护。' },
    { name: 'told', text: '标注“此页无正文”的做法应当改正。' },
  ],
  invalid: [
    {
      text: notice({ behind: '⟦主题词：水利　防汛　通知⟧' }),
      messages: ['公文不再标注主题词。'],
      output: notice({ behind: '主题词：水利　防汛　通知' }),
      suggested: `${notice()}\n\n`,
    },
    {
      text: notice({ signOff: '⟦（此页无正文）⟧\n\n青禾县水务局\n2024年7月5日' }),
      output: notice({ signOff: '（此页无正文）\n\n青禾县水务局\n2024年7月5日' }),
      suggested: notice({ signOff: '\n\n青禾县水务局\n2024年7月5日' }),
    },
    { text: '⟦主题词:农业  水利  请示⟧', output: '主题词:农业  水利  请示', suggested: '' },
    { text: '⟦(此页无正文)⟧', output: '(此页无正文)', suggested: '' },
  ],
});
