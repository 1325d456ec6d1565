import { describe, expect, it } from 'vitest';
import { checkRule, find } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

checkRule('date-leading-zero', {
  valid: [
    { text: '请于2024年7月5日前报送材料。' },
    { name: 'a numeric date', text: '系统显示的日期为2024-07-05，请核对。' },
    { name: 'a stamp of time', text: '发布于2024年07月05日 09:30，浏览一百次。' },
    { name: 'a box of a form', text: '填表日期：2024年07月05日' },
    { name: 'a row of a table', text: '小河水库\t2024年07月05日\t已加固' },
    { name: 'a month alone', text: '本表按05月口径统计。' },
    { name: 'a quantity', text: '每月100日元，0月租套餐。' },
  ],
  invalid: [
    {
      text: '请于⟦2024年07月05日⟧前报送材料。',
      messages: ['日期的月、日不编虚位：“2024年07月05日”应为“2024年7月5日”。'],
      output: '请于2024年7月5日前报送材料。',
    },
    {
      text: notice({ signOff: '青禾县水务局\n⟦2024年07月15日⟧' }),
      output: notice({ signOff: '青禾县水务局\n2024年7月15日' }),
    },
    { text: '⟦2024年12月01日⟧至⟦12月09日⟧施工。', output: '2024年12月1日至12月9日施工。' },
    { text: '自⟦2024年03月⟧起施行。', output: '自2024年3月起施行。' },
    {
      text: '抄送：县气象局。\n青禾县水务局办公室　　⟦2024年07月06日⟧印发',
      output: '抄送：县气象局。\n青禾县水务局办公室　　2024年7月6日印发',
    },
  ],
});

describe('date-leading-zero: how loud', () => {
  it.each([
    [notice({ signOff: '青禾县水务局\n2024年07月05日' }), 'error'],
    ['请于2024年07月05日前报送材料。', 'warning'],
  ])('%s', (text, severity) => {
    expect(find('date-leading-zero', text).map((finding) => finding.severity)).toEqual([severity]);
  });
});
