import { checkRule } from '../../../helpers/checkRule.js';
import { notice, request } from './texts.js';

const same = (text: string) => ({ text, output: text.replace(/[⟦⟧]/g, '') });

checkRule('recipient-person', {
  valid: [
    { text: request() },
    { name: 'a notice', text: notice({ recipient: '各位局长：' }) },
    { name: 'an office', text: request({ recipient: '县委办公室：' }) },
    { name: 'a committee', text: request({ recipient: '县机构编制委员会：' }) },
    { name: 'listeners', text: '述职报告\n\n各位领导、同志们：\n现将一年来履行职责的情况报告如下，请予评议。' },
    { name: 'a letter', text: request({ title: '青禾县水务局关于商请支援的函', recipient: '王局长：' }) },
    { name: 'a meeting of chairmen', text: request({ recipient: '县政协主席会议：' }) },
  ],
  invalid: [
    {
      ...same(request({ recipient: '⟦赵县长：⟧' })),
      messages: [
        '“请示”主送领导同志个人（“赵县长”）；除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文。',
      ],
    },
    same(request({ recipient: '⟦县委钱书记：⟧' })),
    same(request({ title: '青禾县水务局关于水库加固情况的报告', recipient: '⟦孙××同志：⟧' })),
    same(request({ title: '青禾县水务局关于水库加固情况的报告', recipient: '⟦李副市长:⟧' })),
  ],
});
