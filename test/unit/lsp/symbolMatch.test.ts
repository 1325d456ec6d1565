import { describe, expect, it } from 'vitest';
import { matchOf } from '../../../server/src/lsp/workspace/symbolMatch.js';

describe('what was typed', () => {
  it.each([
    ['总体', '一、总体要求', true],
    ['总求', '一、总体要求', true],
    ['求总', '一、总体要求', false],
    ['（一）', '(一)加强领导', true],
    ['2023 年', '2023年工作回顾', true],
    ['ai', '六、AI应用', true],
    ['𠮷', '七、𠮷同志', true],
    ['', '一、', true],
    ['总体要求和目标', '一、总体要求', false],
  ])('%j fits %j: %s', (query, name, fits) => {
    expect(matchOf(query)(name) !== undefined).toBe(fits);
  });

  it('fits best as it stands and near the beginning', () => {
    const names = ['一、加强组织和领导', '二、关于组织领导', '三、组织领导'];
    const match = matchOf('组织领导');
    expect([...names].sort((a, b) => match(a)! - match(b)!)).toEqual([names[2], names[1], names[0]]);
  });
});
