import { checkRule } from '../../../helpers/checkRule.js';

checkRule('ellipsis-etc', {
  valid: [
    { text: '种植了水稻、玉米等作物。' },
    { name: 'an ellipsis alone', text: '种植了水稻、玉米……都已出苗。' },
    { name: 'the verb', text: '群众还在等……我们不能等。' },
    { name: 'until', text: '水来了……等到秋收再算账。' },
    { name: 'levels', text: '苗情分优……等级不同。' },
    { name: 'far apart', text: '水稻等作物长势喜人……' },
  ],
  invalid: [
    {
      text: '种植了水稻、玉米⟦……等⟧作物。',
      output: '种植了水稻、玉米……等作物。',
      suggested: '种植了水稻、玉米等作物。',
      messages: ['省略号与“等”只用一个：“……等”应为“等”。'],
    },
    { text: '种植了水稻、玉米⟦等等……⟧', output: '种植了水稻、玉米等等……', suggested: '种植了水稻、玉米等等' },
    {
      text: '种植了水稻、玉米⟦等……⟧都已出苗。',
      output: '种植了水稻、玉米等……都已出苗。',
      suggested: '种植了水稻、玉米等都已出苗。',
    },
    { text: '修渠、铺路⟦……等等⟧。', output: '修渠、铺路……等等。', suggested: '修渠、铺路等等。' },
  ],
});
