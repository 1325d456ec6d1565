import { checkRule } from '../../../helpers/checkRule.js';

checkRule('term-quotes', {
  valid: [
    { text: '增强“四个意识”，做到“两个维护”。' },
    { name: 'other quotation marks', text: '推进「一带一路」合作，统筹‘五位一体’布局。' },
    { name: 'inside a longer quotation', text: '会议强调“增强四个意识”。' },
    { name: 'titles', text: '《一带一路合作纪实》出版。' },
    { name: 'a longer number', text: '列出三十四个意识形态风险点、第四个全面检查的村。' },
    { name: 'words that nobody quotes', text: '落实中央八项规定精神。' },
  ],
  invalid: [
    {
      text: '增强⟦四个意识⟧，做到⟦两个维护⟧。',
      output: '增强四个意识，做到两个维护。',
      suggested: '增强“四个意识”，做到“两个维护”。',
      messages: ['“四个意识”通常加引号。', '“两个维护”通常加引号。'],
    },
    { text: '深化⟦放管服⟧改革。', output: '深化放管服改革。', suggested: '深化“放管服”改革。' },
    { text: '参与⟦一带一路⟧建设。', output: '参与一带一路建设。', suggested: '参与“一带一路”建设。' },
    {
      text: '统筹推进⟦五位一体⟧总体布局。',
      output: '统筹推进五位一体总体布局。',
      suggested: '统筹推进“五位一体”总体布局。',
    },
  ],
});
