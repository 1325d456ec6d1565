import { checkRule } from '../../../helpers/checkRule.js';
import { notice, request } from './texts.js';

const same = (text: string) => ({ text, output: text.replace(/[⟦⟧]/g, '') });

checkRule('sign-off-incomplete', {
  valid: [
    { text: notice() },
    { name: 'neither', text: notice({ signOff: '' }) },
    { name: 'a signature by hand', text: notice({ signOff: '县长　赵××\n2024年7月5日' }) },
    {
      name: 'a date in the text',
      text: notice({ body: '请于下列日期前报送，认真贯彻执行。\n2024年7月5日\n逾期不再受理。', signOff: '' }),
    },
    { name: 'a decision', text: notice({ title: '青禾县水务局关于表扬先进集体的决定', signOff: '青禾县水务局' }) },
    { name: 'sent to nobody', text: notice({ recipient: '', signOff: '青禾县水务局' }) },
    { name: 'organ below the date', text: notice({ signOff: '2024年7月5日\n青禾县水务局' }) },
    { name: 'a list of units at the end', text: notice({ signOff: '1.青禾县水务局\n2.青禾县气象局' }) },
  ],
  invalid: [
    {
      ...same(notice({ signOff: '⟦青禾县水务局⟧' })),
      messages: ['署名“青禾县水务局”之下没有成文日期。'],
    },
    {
      ...same(notice({ signOff: '⟦2024年7月5日⟧' })),
      messages: ['成文日期“2024年7月5日”之上没有发文机关署名。'],
    },
    same(request({ annexNote: '附件：水库加固方案', signOff: '⟦2024年7月5日⟧' })),
    same(request({ signOff: '⟦青禾县水务局⟧', behind: '（联系人：赵××，电话：0000-1234567）' })),
  ],
});
