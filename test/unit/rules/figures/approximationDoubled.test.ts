import { checkRule } from '../../../helpers/checkRule.js';

checkRule('approximation-doubled', {
  valid: [
    { text: '约300人参加，近20家企业报名。' },
    { text: '参加的有300人左右，企业20余家。' },
    { name: 'the last years', text: '近十余年来，近20多年间，变化很大。' },
    { name: 'other words', text: '签约20余个项目，节约10多万元，附近30余户受益。' },
    { name: 'up to now', text: '截至目前，最近20余天没有降雨。' },
    { text: '超过300人，不少于20家，30岁以上的占一半。' },
    { text: '上下联动，约10个村上下协作。' },
    {
      name: 'a quotation',
      text: '文件写道：“各地要抓住有利时机，各地要抓住有利时机，各地要抓住有利时机，约300人左右参加”。',
    },
  ],
  invalid: [
    {
      text: '⟦约300人左右⟧参加了培训。',
      output: '约300人左右参加了培训。',
      suggested: '约300人参加了培训。',
      messages: ['概数重复：“约”与“左右”只用一个。'],
    },
    { text: '⟦近20余⟧家企业报名。', output: '近20余家企业报名。', suggested: '近20家企业报名。' },
    {
      text: '演出当天客流量⟦超过3万余⟧人次。',
      output: '演出当天客流量超过3万余人次。',
      suggested: '演出当天客流量超过3万人次。',
    },
    {
      text: '合格率⟦超过90%以上⟧，⟦至少20天以上⟧。',
      output: '合格率超过90%以上，至少20天以上。',
      suggested: '合格率超过90%，至少20天。',
    },
    { text: '⟦大约三百户左右⟧受益。', output: '大约三百户左右受益。', suggested: '大约三百户受益。' },
  ],
});
