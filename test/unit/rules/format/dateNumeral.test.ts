import { checkRule } from '../../../helpers/checkRule.js';
import { notice, request } from './texts.js';

checkRule('date-numeral', {
  valid: [
    { text: notice() },
    { name: 'as was right then', text: notice({ signOff: '青禾县水务局\n二〇一一年七月五日' }) },
    { name: 'the month before the standard', text: notice({ signOff: '青禾县水务局\n二〇一二年六月三十日' }) },
    {
      name: 'a speech',
      text: '在全县防汛动员会上的讲话\n\n同志们：\n今天我们召开防汛动员会，我讲三点意见。\n谢谢大家！\n\n青禾县水务局\n二〇二四年七月五日',
    },
    { name: 'in the text', text: notice({ body: '本通知自二〇二四年七月五日起施行，请认真贯彻执行。' }) },
    {
      name: 'a subtitle',
      text: notice({ title: '青禾县水务局关于做好防汛工作的通知\n（二〇二四年七月五日）' }),
    },
    { name: 'no document at all', text: '天气晴朗，万物生长，大家都很高兴。\n二〇二四年七月五日' },
  ],
  invalid: [
    {
      text: notice({ signOff: '青禾县水务局\n⟦二〇二四年七月五日⟧' }),
      messages: ['成文日期应当用阿拉伯数字：“二〇二四年七月五日”应为“2024年7月5日”。'],
      output: notice({ signOff: '青禾县水务局\n二〇二四年七月五日' }),
      suggested: notice(),
    },
    {
      text: request({ signOff: '青禾县水务局\n⟦二○二四年十二月二十一日⟧' }),
      output: request({ signOff: '青禾县水务局\n二○二四年十二月二十一日' }),
      suggested: request({ signOff: '青禾县水务局\n2024年12月21日' }),
    },
    {
      text: notice({ signOff: '青禾县水务局\n⟦二零一二年七月一日⟧', behind: '（此件公开发布）' }),
      output: notice({ signOff: '青禾县水务局\n二零一二年七月一日', behind: '（此件公开发布）' }),
      suggested: notice({ signOff: '青禾县水务局\n2012年7月1日', behind: '（此件公开发布）' }),
    },
    {
      name: 'without an organ above it',
      text: notice({ signOff: '⟦二〇二四年十月三十日⟧' }),
      output: notice({ signOff: '二〇二四年十月三十日' }),
      suggested: notice({ signOff: '2024年10月30日' }),
    },
  ],
});
