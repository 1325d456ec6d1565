import { checkRule } from '../../../helpers/checkRule.js';

const report = (sentence: string, date = '2025年10月15日'): string =>
  `关于秋播进展情况的报告\n\n县人民政府：\n${sentence}\n特此报告。\n\n禾塘镇人民政府\n${date}`;
const same = (text: string): { text: string; output: string } => ({ text, output: text.replace(/[⟦⟧]/g, '') });

checkRule('date-after-issue', {
  valid: [
    { text: report('截至2025年10月10日，全镇已完成播种1.2万亩。') },
    { name: 'the same day', text: report('截至2025年10月15日，全镇已完成播种1.2万亩。') },
    { name: 'the same month', text: report('截至2025年10月底，全镇已完成播种1.2万亩。') },
    { name: 'ahead', text: report('截至2025年12月31日，预计完成播种1.5万亩。') },
    { name: 'a meeting to come', text: report('镇政府将于2025年10月20日召开会议。') },
    { name: 'no year', text: report('截至11月10日，全镇已完成播种1.2万亩。') },
    { name: 'a deadline', text: report('报名截至2025年12月31日，逾期不再受理，共设三个报名点。') },
    { name: 'no date of issue', text: '关于秋播的报告\n\n县人民政府：\n截至2035年10月20日，已完成播种。' },
  ],
  invalid: [
    {
      ...same(report('截至⟦2025年10月20日⟧，全镇已完成播种1.2万亩。')),
      messages: ['“2025年10月20日”晚于成文日期“2025年10月15日”，写的却是已经发生的事，请核对。'],
    },
    same(report('截至⟦2025年11月⟧底，累计播种1.2万亩。')),
    same(report('镇政府于⟦2026年10月10日⟧召开了动员会。')),
    same(report('截止⟦2025年10月20日⟧，共排查隐患12处。', '2024年10月20日')),
  ],
});
