import { checkRule } from '../../../helpers/checkRule.js';
import { notice, request } from './texts.js';

const same = (text: string) => ({ text, output: text.replace(/[⟦⟧]/g, '') });
const NUMBER = '青水发〔2024〕3号';
const MASTHEAD = '青禾县水务局文件';

checkRule('signer-missing', {
  valid: [
    { text: request() },
    { text: request({ head: `${MASTHEAD}\n\n${NUMBER}　　签发人：赵××` }) },
    { text: request({ head: `${MASTHEAD}\n\n${NUMBER}\n签发人：赵××` }) },
    { name: 'a number without a masthead', text: request({ head: NUMBER }) },
    { name: 'a masthead without a number', text: request({ head: MASTHEAD }) },
    { name: 'a notice', text: notice({ head: `${MASTHEAD}\n\n${NUMBER}` }) },
    { name: 'a letter', text: request({ title: '青禾县水务局关于商请支援的函', head: `${MASTHEAD}\n\n${NUMBER}` }) },
  ],
  invalid: [
    {
      ...same(request({ head: `${MASTHEAD}\n\n⟦${NUMBER}⟧` })),
      messages: ['上行文“请示”的版头没有标注签发人。'],
    },
    same(request({ head: `${MASTHEAD}\n⟦${NUMBER}⟧` })),
    same(request({ head: `000012\n机密★1年\n\n${MASTHEAD}\n\n⟦${NUMBER}⟧` })),
    same(request({ title: '青禾县水务局关于水库加固情况的报告', head: `${MASTHEAD}\n\n⟦${NUMBER}⟧` })),
  ],
});
