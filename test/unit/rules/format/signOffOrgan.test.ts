import { checkRule } from '../../../helpers/checkRule.js';
import { notice, request } from './texts.js';

const same = (text: string) => ({ text, output: text.replace(/[⟦⟧]/g, '') });

checkRule('sign-off-organ', {
  valid: [
    { text: notice() },
    { name: 'a short name', text: notice({ signOff: '县水务局\n2024年7月5日' }) },
    {
      name: 'a name that leaves words out',
      text: notice({ title: '青禾县发展改革局关于节能工作的通知', signOff: '青禾县发展和改革局\n2024年7月5日' }),
    },
    { name: 'a joint document', text: notice({ signOff: '青禾县气象局\n青禾县水务局\n2024年7月5日' }) },
    { name: 'no organ in the title', text: notice({ title: '关于做好防汛工作的通知' }) },
    { name: 'a person signs', text: notice({ signOff: '县长　赵××\n2024年7月5日' }) },
    {
      name: 'a document that is passed on',
      text: notice({ title: '青禾县水务局转发市水利局关于做好防汛工作的通知', signOff: '青禾县水务局\n2024年7月5日' }),
    },
    { name: 'the name set wide', text: notice({ signOff: '青 禾 县 水 务 局\n2024年7月5日' }) },
  ],
  invalid: [
    {
      ...same(notice({ signOff: '⟦青禾县农业局⟧\n2024年7月5日' })),
      messages: ['署名“青禾县农业局”与标题中的发文机关“青禾县水务局”不一致。'],
    },
    same(notice({ signOff: '⟦青溪县水务局⟧\n2024年7月5日' })),
    same(request({ signOff: '⟦青禾县水务局办公室⟧\n2024年7月5日', title: '青禾县财政局关于解决经费的请示' })),
    same(notice({ title: '青禾县水务局印发防汛工作要点的通知', signOff: '⟦青禾县水利站⟧\n2024年7月5日' })),
  ],
});
