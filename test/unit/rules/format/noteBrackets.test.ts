import { checkRule } from '../../../helpers/checkRule.js';
import { notice, request } from './texts.js';

const PHONE = '联系人：赵××，电话：0000-1234567';
const noted = (behind: string) => notice({ behind });

checkRule('note-brackets', {
  valid: [
    { text: noted('（此件公开发布）') },
    { text: request({ behind: `（${PHONE}）` }) },
    { name: 'half-width brackets are another matter', text: noted('(此件公开发布)') },
    { name: 'above the date', text: notice({ body: `请认真贯彻执行，如有问题及时反映。\n${PHONE}` }) },
    { name: 'in the text', text: notice({ body: '此件公开发布前应当经过审查，请认真贯彻执行。' }) },
    { name: 'another remark', text: noted('此件仅供内部学习使用') },
    { name: 'without a date', text: notice({ signOff: '', behind: '此件公开发布' }) },
  ],
  invalid: [
    {
      text: noted('⟦【此件公开发布】⟧'),
      messages: ['附注应当加圆括号：“【此件公开发布】”应为“（此件公开发布）”。'],
      output: noted('【此件公开发布】'),
      suggested: noted('（此件公开发布）'),
    },
    { text: noted('⟦此件主动公开⟧'), output: noted('此件主动公开'), suggested: noted('（此件主动公开）') },
    {
      text: request({ behind: `⟦${PHONE}⟧` }),
      output: request({ behind: PHONE }),
      suggested: request({ behind: `（${PHONE}）` }),
    },
    {
      text: noted('　　⟦[此件依申请公开]⟧\n\n抄送：县气象局。'),
      output: noted('　　[此件依申请公开]\n\n抄送：县气象局。'),
      suggested: noted('　　（此件依申请公开）\n\n抄送：县气象局。'),
    },
  ],
});
