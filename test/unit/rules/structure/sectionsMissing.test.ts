import { checkRule } from '../../../helpers/checkRule.js';

const parts = (title: string, ...headings: readonly string[]): string =>
  `${title}\n\n全镇各项工作进展顺利。\n${headings.map((heading, i) => `${'一二三四五六'.charAt(i)}、${heading}\n新建大棚180座。`).join('\n')}`;
const same = (text: string): { text: string; output: string } => ({ text, output: text.replace(/[⟦⟧]/g, '') });

checkRule('sections-missing', {
  valid: [
    { text: parts('禾塘镇2025年工作总结', '主要工作', '存在的问题', '下一步打算') },
    { name: 'too short to say', text: parts('禾塘镇2025年工作总结', '主要工作', '主要经验') },
    {
      name: 'both in one heading',
      text: parts('禾塘镇2025年工作总结', '主要工作', '主要经验', '存在问题和下一步打算'),
    },
    { name: 'a plan', text: parts('秋播工作实施方案', '工作目标', '主要任务', '实施步骤', '保障措施') },
    { name: 'a study', text: parts('关于乡村养老的调研报告', '基本情况', '存在的问题', '对策建议') },
    { name: 'another sort', text: parts('关于做好秋播工作的通知', '主要任务', '播种面积', '农资供应') },
    {
      name: 'said in the text',
      text: `${parts('禾塘镇2025年工作总结', '产业发展', '乡村建设', '民生保障')}\n工作中还存在一些问题，下一步将逐项解决。`,
    },
  ],
  invalid: [
    {
      ...same(parts('⟦禾塘镇2025年工作总结⟧', '产业发展', '乡村建设', '民生保障')),
      messages: ['工作总结通常有关于“问题、打算”的部分，文中没有找到。'],
    },
    same(parts('⟦秋播工作实施方案⟧', '工作目标', '主要任务', '实施步骤')),
    same(parts('⟦关于乡村养老的调研报告⟧', '基本情况', '主要做法', '存在的问题')),
    {
      name: 'the other way round',
      ...same(
        parts('禾塘镇2025年工作总结', '主要工作', '下一步打算', '⟦存在的问题⟧')
          .replace('⟦存在的问题⟧', '存在的问题')
          .replace('下一步打算', '⟦下一步打算⟧'),
      ),
      messages: ['工作总结中“下一步打算”通常写在“存在的问题”后面。'],
    },
  ],
});
