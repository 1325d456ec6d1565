import { describe, expect, it } from 'vitest';
import { checkRule, find } from '../../../helpers/checkRule.js';
import { notice, request } from './texts.js';

const same = (text: string) => ({ text, output: text.replace(/[⟦⟧]/g, '') });
const REPORT = '青禾县水务局关于水库加固情况的报告';

checkRule('recipients-several', {
  valid: [
    { text: request() },
    { name: 'a notice', text: notice({ recipient: '各乡镇人民政府，县直各部门：' }) },
    { name: 'brackets', text: request({ recipient: '市（州、盟）人民政府：' }) },
    { name: 'a letter', text: request({ title: '青禾县水务局关于商请支援的函', recipient: '县财政局、县教育局：' }) },
    { name: 'none', text: request({ recipient: '' }) },
    {
      name: 'an opinion',
      text: request({ title: '青禾县水务局关于防汛工作的意见', recipient: '县财政局、县教育局：' }),
    },
  ],
  invalid: [
    {
      ...same(request({ recipient: '⟦市水利局、市财政局：⟧' })),
      messages: ['“请示”主送 2 个机关；向上级机关行文，原则上主送一个上级机关，根据需要可以抄送其他机关。'],
    },
    same(request({ recipient: '⟦县人民政府，县人大常委会，县政协：⟧' })),
    same(request({ title: REPORT, recipient: '⟦市水利局、市财政局：⟧' })),
    same(request({ recipient: '⟦县委、县政府：⟧' })),
  ],
});

describe('recipients-several: how loud', () => {
  it.each([
    [request({ recipient: '市水利局、市财政局：' }), 'warning'],
    [request({ title: REPORT, recipient: '市水利局、市财政局：' }), 'information'],
    [request({ recipient: '县委、县政府：' }), 'hint'],
  ])('%s', (text, severity) => {
    expect(find('recipients-several', text).map((finding) => finding.severity)).toEqual([severity]);
  });
});
