import { checkRule } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

const PRINTED = '青禾县水务局办公室　　2024年7月6日印发';
const copied = (copies: string) => notice({ behind: `${copies}\n${PRINTED}` });

checkRule('colophon-copies', {
  valid: [
    { text: copied('抄送：市水利局，县气象局。') },
    {
      name: 'a long list',
      text: copied('抄送：市水利局，县委各部门，县人大常委会办公室，\n县政协办公室，县人民法院。'),
    },
    { name: 'nobody yet', text: copied('抄送：') },
    { name: 'none', text: notice({ behind: PRINTED }) },
    {
      name: 'in the text',
      text: notice({ body: '抄送：县气象局\n' + '请各单位认真贯彻执行，并将落实情况及时报送。不得延误。' }),
    },
    { name: 'a sentence that copies', text: notice({ body: '有关情况抄送县气象局，请认真贯彻执行。' }) },
  ],
  invalid: [
    {
      text: copied('抄送：市水利局，县气象⟦局⟧'),
      messages: ['抄送机关之后应当标句号。'],
      output: copied('抄送：市水利局，县气象局'),
      suggested: copied('抄送：市水利局，县气象局。'),
    },
    {
      text: copied('抄送⟦:⟧市水利局，县气象局。'),
      messages: ['“抄送”之后应当用全角冒号：“:”应为“：”。'],
      output: copied('抄送：市水利局，县气象局。'),
    },
    {
      text: copied('抄送：市水利局，县气象局⟦；⟧'),
      output: copied('抄送：市水利局，县气象局；'),
      suggested: copied('抄送：市水利局，县气象局。'),
    },
    {
      name: 'a long list',
      text: copied('抄送：市水利局，县委各部门，\n县政协办公室，县人民法⟦院⟧'),
      output: copied('抄送：市水利局，县委各部门，\n县政协办公室，县人民法院'),
      suggested: copied('抄送：市水利局，县委各部门，\n县政协办公室，县人民法院。'),
    },
  ],
});
