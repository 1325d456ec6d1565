import { checkRule } from '../../../helpers/checkRule.js';

checkRule('comma-before-etc', {
  valid: [
    { text: '种植了水稻、玉米等作物。' },
    { name: 'levels', text: '新增五星级酒店、等级民宿多家。' },
    { name: 'equal sums', text: '采用定额、等额两种方式。' },
    { name: 'waiting', text: '安排接站、等候、送站。' },
    { name: 'with commas', text: '水稻长势好，玉米长势好，等等。' },
    { name: 'at the beginning', text: '等水来了再插秧。' },
  ],
  invalid: [
    {
      text: '种植了水稻、玉米⟦、等⟧作物。',
      output: '种植了水稻、玉米、等作物。',
      suggested: '种植了水稻、玉米等作物。',
      messages: ['“等”前不用顿号：“、等”应为“等”。'],
    },
    { text: '种植了水稻、玉米⟦、等⟧。', output: '种植了水稻、玉米等。' },
    { text: '种植了水稻、玉米⟦、等等⟧。', output: '种植了水稻、玉米等等。' },
    { text: '包括水泵（含管材⟦、等⟧）和电缆。', output: '包括水泵（含管材等）和电缆。' },
  ],
});
