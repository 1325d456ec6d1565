import { checkRule } from '../../../helpers/checkRule.js';

checkRule('ellipsis-form', {
  valid: [
    { text: '种植了水稻、玉米……都已出苗。' },
    { name: 'whole paragraphs left out', text: '第一段\n…………\n第二段' },
    { name: 'leaders', text: '总体要求.........3' },
    { name: 'numbers', text: '编号1...5不变' },
    { name: 'a blank to be filled in', text: '金额………………元' },
    { name: 'English', text: 'Wait... see you' },
    { name: 'a decimal', text: '长1.5公里。' },
  ],
  invalid: [
    {
      text: '种植了水稻、玉米⟦...⟧都已出苗。',
      output: '种植了水稻、玉米……都已出苗。',
      messages: ['省略号写法不规范：“...”应为“……”。'],
    },
    { text: '种植了水稻、玉米⟦…⟧都已出苗。', output: '种植了水稻、玉米……都已出苗。' },
    { text: '种植了水稻、玉米⟦。。。⟧', output: '种植了水稻、玉米。。。', suggested: '种植了水稻、玉米……' },
    { text: '种植了水稻、玉米⟦⋯⋯⟧都已出苗。', output: '种植了水稻、玉米……都已出苗。' },
    {
      text: '种植了水稻、玉米⟦....⟧都已出苗。',
      output: '种植了水稻、玉米....都已出苗。',
      suggested: '种植了水稻、玉米……都已出苗。',
    },
    { text: '种植了水稻、玉米⟦………⟧都已出苗。', output: '种植了水稻、玉米……都已出苗。' },
  ],
});
