import { checkRule } from '../../../helpers/checkRule.js';

checkRule('date-comma', {
  valid: [
    { text: '该项目于2024年3月5日通过验收。' },
    { name: 'years', text: '2021、2022、2023年连续增长。' },
    { name: 'months', text: '2024、5、6月' },
    { name: 'no month', text: '编号为2024、13、5。' },
    { name: 'a list of numbers', text: '编号为2024、3、5、7。' },
    { name: 'short years', text: '2019、10、11年' },
  ],
  invalid: [
    {
      text: '该项目于⟦2024、3、5⟧通过验收。',
      output: '该项目于2024、3、5通过验收。',
      suggested: '该项目于2024年3月5日通过验收。',
      messages: ['日期中不用顿号：“2024、3、5”应为“2024年3月5日”。'],
    },
    { text: '（⟦2024、12、31⟧）', output: '（2024、12、31）', suggested: '（2024年12月31日）' },
    { text: '起草日期：⟦2024、03、05⟧', output: '起草日期：2024、03、05', suggested: '起草日期：2024年3月5日' },
    {
      text: '⟦2024、1、5⟧开工，⟦2025、1、5⟧完工。',
      output: '2024、1、5开工，2025、1、5完工。',
      suggested: '2024年1月5日开工，2025年1月5日完工。',
    },
  ],
});
