import { checkRule } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

const COPIES = '抄送：市水利局，县气象局。';
const printed = (line: string) => notice({ behind: `${COPIES}\n${line}` });

checkRule('colophon-printing', {
  valid: [
    { text: printed('青禾县水务局办公室　　2024年7月6日印发') },
    { name: 'a blank before the word', text: printed('青禾县水务局办公室　　2024年7月6日　印发') },
    { name: 'copies alone', text: notice({ behind: COPIES }) },
    { name: 'no copies', text: notice({ behind: '青禾县水务局办公室　　2024年7月6日' }) },
    { name: 'a sign-off on one line', text: notice({ signOff: '青禾县水务局　　2024年7月6日' }) },
    {
      name: 'a list of meetings',
      text: notice({ body: `${COPIES}\n第一次会议　2024年7月6日\n请认真贯彻执行。逾期不候。` }),
    },
  ],
  invalid: [
    {
      text: printed('青禾县水务局办公室　　⟦2024年7月6日⟧'),
      messages: ['印发日期之后应当加“印发”二字：“2024年7月6日”应为“2024年7月6日印发”。'],
      output: printed('青禾县水务局办公室　　2024年7月6日'),
      suggested: printed('青禾县水务局办公室　　2024年7月6日印发'),
    },
    {
      text: printed('青禾县人民政府办公室  ⟦2024年12月31日⟧'),
      output: printed('青禾县人民政府办公室  2024年12月31日'),
      suggested: printed('青禾县人民政府办公室  2024年12月31日印发'),
    },
    {
      text: notice({ behind: `青禾县水务局办公室　　2024年7月6日印发\n⟦${COPIES}⟧` }),
      messages: ['抄送机关在印发机关和印发日期之上，这里次序相反。'],
      output: notice({ behind: `青禾县水务局办公室　　2024年7月6日印发\n${COPIES}` }),
    },
    {
      name: 'behind a long list',
      text: notice({ behind: '抄送：市水利局，\n县气象局。\n青禾县水务局办公室　⟦2024年7月6日⟧' }),
      output: notice({ behind: '抄送：市水利局，\n县气象局。\n青禾县水务局办公室　2024年7月6日' }),
      suggested: notice({ behind: '抄送：市水利局，\n县气象局。\n青禾县水务局办公室　2024年7月6日印发' }),
    },
  ],
});
