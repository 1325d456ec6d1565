import { checkRule } from '../../../helpers/checkRule.js';
import { notice, request } from './texts.js';

const same = (text: string) => ({ text, output: text.replace(/[⟦⟧]/g, '') });
const by = (organ: string) => notice({ signOff: `${organ}\n2024年7月5日` });

checkRule('sign-off-division', {
  valid: [
    { text: by('青禾县水务局') },
    { name: 'the general office', text: by('青禾县水务局办公室') },
    { name: 'a unit of its own', text: by('青禾县水务局河道管理处') },
    { name: 'a sub-district', text: by('青禾县东门街道办事处') },
    { name: 'a school', text: by('青禾大学教务处') },
    { name: 'a plan', text: notice({ title: '防汛工作方案', signOff: '青禾县水务局农水股\n2024年7月5日' }) },
    { name: 'in the text', text: notice({ body: '由青禾县水务局农水股负责解释，请认真贯彻执行。' }) },
  ],
  invalid: [
    {
      ...same(by('⟦青禾县水务局农水股⟧')),
      messages: ['署名“青禾县水务局农水股”是内设机构；部门内设机构除办公厅（室）外不得对外正式行文。'],
    },
    same(by('⟦青禾县教育局人事科⟧')),
    same(by('⟦青禾省水利厅规划计划处⟧')),
    same(request({ signOff: '⟦青禾县水务局财务科⟧\n2024年7月5日' })),
  ],
});
