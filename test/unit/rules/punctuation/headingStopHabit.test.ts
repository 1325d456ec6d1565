import { checkRule } from '../../../helpers/checkRule.js';

const four = (marks: readonly string[]): string =>
  marks.map((mark, i) => `${'一二三四五'.charAt(i)}、任务${'甲乙丙丁戊'.charAt(i)}${mark}\n按月报送进度。`).join('\n');

checkRule('heading-stop-habit', {
  valid: [
    { name: 'none', text: four(['', '', '', '']) },
    { name: 'all', text: four(['。', '。', '。', '。']) },
    { name: 'divided', text: four(['。', '', '。', '']) },
    { name: 'too few', text: four(['。', '', '']) },
    { name: 'run-in headings', text: '一、甲\n戊。\n二、乙\n戊。\n三、丙\n戊。\n四、丁。按月报送进度。' },
    {
      name: 'an item with nothing below',
      text: '一、甲\n戊。\n二、乙\n戊。\n三、丙\n戊。\n四、本通知自印发之日起执行。',
    },
    { name: 'a provision', text: '一、甲\n戊。\n二、乙\n戊。\n三、丙\n戊。\n四、本规定适用于全镇。\n各村参照执行。' },
  ],
  invalid: [
    {
      text: four(['', '', '⟦。⟧', '']),
      output: four(['', '', '。', '']),
      suggested: four(['', '', '', '']),
      messages: ['同级标题末尾多不用句号（3 处），有 1 处用了句号。'],
    },
    {
      text: '一、任务甲。\n戊。\n二、任务⟦乙⟧\n戊。\n三、任务丙。\n戊。\n四、任务丁。\n戊。',
      output: '一、任务甲。\n戊。\n二、任务乙\n戊。\n三、任务丙。\n戊。\n四、任务丁。\n戊。',
      suggested: '一、任务甲。\n戊。\n二、任务乙。\n戊。\n三、任务丙。\n戊。\n四、任务丁。\n戊。',
      messages: ['同级标题末尾多用句号（3 处），有 1 处没有用。'],
    },
    { text: four(['', '', '', '⟦。⟧']), output: four(['', '', '', '。']) },
    {
      name: 'second level',
      text: `一、总体\n${['甲', '乙', '丙', '丁⟦。⟧'].map((name, i) => `（${'一二三四'.charAt(i)}）任务${name}\n戊。`).join('\n')}`,
      output: `一、总体\n${['甲', '乙', '丙', '丁。'].map((name, i) => `（${'一二三四'.charAt(i)}）任务${name}\n戊。`).join('\n')}`,
    },
  ],
});
