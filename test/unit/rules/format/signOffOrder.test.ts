import { checkRule } from '../../../helpers/checkRule.js';
import { notice, request } from './texts.js';

const swapped = (signOff: string) => notice({ signOff });

checkRule('sign-off-order', {
  valid: [
    { text: notice() },
    { name: 'a note below the date', text: notice({ behind: '（此件公开发布）' }) },
    { name: 'a printing office below', text: notice({ behind: '青禾县水务局办公室' }) },
    { name: 'far apart', text: swapped('2024年7月5日\n\n\n\n青禾县水务局') },
    { name: 'text below the date', text: swapped('2024年7月5日\n请各单位认真贯彻执行，不得延误。') },
    {
      name: 'no document of a known sort',
      text: '防汛要闻\n\n水库水位平稳，值守人员在岗在位。\n\n2024年7月5日\n青禾县水务局',
    },
  ],
  invalid: [
    {
      text: swapped('⟦2024年7月5日\n青禾县水务局⟧'),
      messages: ['成文日期在署名之上；署名在前，成文日期在下一行。'],
      output: swapped('2024年7月5日\n青禾县水务局'),
      suggested: notice(),
    },
    {
      name: 'indented',
      text: swapped('　　　　⟦2024年7月5日\n　　　　青禾县水务局⟧'),
      output: swapped('　　　　2024年7月5日\n　　　　青禾县水务局'),
      suggested: swapped('　　　　青禾县水务局\n　　　　2024年7月5日'),
    },
    {
      text: request({ signOff: '⟦2024年7月5日\n青禾县水务局⟧', behind: '（此件公开发布）' }),
      output: request({ signOff: '2024年7月5日\n青禾县水务局', behind: '（此件公开发布）' }),
      suggested: request({ behind: '（此件公开发布）' }),
    },
    {
      text: notice({ annexNote: '附件：值班安排表', signOff: '⟦2024年7月5日\n\n青禾县水务局⟧' }),
      output: notice({ annexNote: '附件：值班安排表', signOff: '2024年7月5日\n\n青禾县水务局' }),
      suggested: notice({ annexNote: '附件：值班安排表', signOff: '青禾县水务局\n\n2024年7月5日' }),
    },
  ],
});
