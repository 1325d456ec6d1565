import { checkRule } from '../../../helpers/checkRule.js';

checkRule('double-connector', {
  valid: [
    { text: '规划期为2020—2024年。' },
    { name: 'a dash', text: '建成两条道路——青云路、禾塘路。' },
    { name: 'a dash with an explanation', text: '增速达到5%——2024年仅为3%。' },
    { name: 'downwards', text: '修路9——5条。' },
    { name: 'a year behind a number', text: '位次升至第3——2024年为第5。' },
    { name: 'one figure alone', text: '目标——2026年建成。' },
  ],
  invalid: [
    {
      text: '规划期为⟦2020——2024年⟧。',
      output: '规划期为2020—2024年。',
      messages: ['连接号不用两字长的“——”：“2020——2024年”应为“2020—2024年”。'],
    },
    { text: '增速为⟦5%——8%⟧。', output: '增速为5%—8%。' },
    { text: '每村补助⟦3——5⟧万元。', output: '每村补助3—5万元。' },
    { text: '自⟦3月——5月⟧集中整治。', output: '自3月—5月集中整治。' },
  ],
});
