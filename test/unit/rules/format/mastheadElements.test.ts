import { checkRule } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

const same = (text: string) => ({ text, output: text.replace(/[⟦⟧]/g, '') });
const NUMBER = '青水发〔2024〕3号';
const headed = (head: string) => notice({ head: `${head}\n\n${NUMBER}` });

checkRule('masthead-elements', {
  valid: [
    { text: headed('000012\n机密★1年\n特急') },
    { text: headed('秘密★长期') },
    { text: headed('绝密') },
    { text: headed('加急\n青禾县水务局文件') },
    { name: 'in the text', text: notice({ body: '急件\n请认真贯彻执行，不得延误。' }) },
    { name: 'no masthead', text: notice({ head: '急件' }) },
    { name: 'a number alone', text: headed('12') },
    { name: 'no secret at all', text: headed('机密文件管理专题') },
  ],
  invalid: [
    {
      text: headed('⟦机密1年⟧'),
      messages: ['密级和保密期限的写法不对：“机密1年”应为“机密★1年”。'],
      output: headed('机密1年'),
      suggested: headed('机密★1年'),
    },
    { text: headed('⟦秘密★六个月⟧\n特急'), output: headed('秘密★六个月\n特急'), suggested: headed('秘密★6个月\n特急') },
    { text: headed('⟦绝密☆长期⟧'), output: headed('绝密☆长期'), suggested: headed('绝密★长期') },
    { ...same(headed('⟦急件⟧')), messages: ['紧急程度分为“特急”和“加急”，这里是“急件”。'] },
    { text: headed('⟦特急件⟧'), output: headed('特急件'), suggested: headed('特急') },
    { ...same(headed('⟦0012⟧\n机密★1年')), messages: ['份号通常用 6 位阿拉伯数字，这里是“0012”。'] },
  ],
});
