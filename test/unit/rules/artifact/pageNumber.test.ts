import { checkRule } from '../../../helpers/checkRule.js';

checkRule('page-number', {
  valid: [
    { text: '全镇完成造林任务1200亩。' },
    { name: 'a subtitle', text: '——2025年1月在镇人民代表大会上' },
    { name: 'cells', text: '项目数\n3\n5\n12\n合计' },
    { name: 'no sentence is broken', text: '一、造林\n12\n二、水利' },
    { text: '第3页所列项目。' },
    { text: '3—5月完成。' },
    { name: 'a title below', text: '全镇完成造林任务1200亩，比上年增长\n12\n附件清单' },
  ],
  invalid: [
    {
      text: '造林任务已经完成。\n⟦— 3 —⟧\n下一步抓好管护。',
      output: '造林任务已经完成。\n— 3 —\n下一步抓好管护。',
      suggested: '造林任务已经完成。\n下一步抓好管护。',
      messages: ['页码混入正文：“— 3 —”。'],
    },
    {
      text: '造林任务已经完成。\n⟦第3页 共10页⟧',
      output: '造林任务已经完成。\n第3页 共10页',
      suggested: '造林任务已经完成。',
    },
    {
      text: '⟦-12-⟧\n造林任务已经完成。\n⟦第 4 页⟧\n抓好管护。',
      output: '-12-\n造林任务已经完成。\n第 4 页\n抓好管护。',
      suggested: '造林任务已经完成。\n抓好管护。',
    },
    {
      text: '各村要抓住墒情好的有利时机，切实抓好春播春管，\n⟦12⟧\n尽快完成今年的春播任务，确保不误农时。',
      output: '各村要抓住墒情好的有利时机，切实抓好春播春管，\n12\n尽快完成今年的春播任务，确保不误农时。',
      suggested: '各村要抓住墒情好的有利时机，切实抓好春播春管，\n尽快完成今年的春播任务，确保不误农时。',
    },
  ],
});
