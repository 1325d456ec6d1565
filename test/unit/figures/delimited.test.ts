import { describe, expect, it } from 'vitest';
import { csvOf, tsvOf } from '../../../server/src/core/index.js';

const table = (...cells: (string | number)[]) => ({ columns: cells.map((_, i) => `列${i + 1}`), rows: [cells] });

describe('csvOf', () => {
  it('quotes what would end a cell and ends lines as RFC 4180 says', () => {
    expect(csvOf(table('甲,乙', '说“是”', '"引"', 12.5), { bom: false })).toBe(
      '列1,列2,列3,列4\r\n"甲,乙",说“是”,"""引""",12.5\r\n',
    );
  });

  it('begins with a byte order mark where a spreadsheet is to read it', () => {
    expect(csvOf(table('甲'), { bom: true })).toBe('\ufeff列1\r\n甲\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd', "'+cmd"],
    ['-1+1', "'-1+1"],
    ['+10.5%', '+10.5%'],
    ['-43', '-43'],
    ['48+35=83', '48+35=83'],
  ])('makes no formula of %s', (text, cell) => {
    expect(csvOf(table(text), { bom: false })).toBe(`列1\r\n${cell}\r\n`);
    expect(tsvOf(table(text))).toBe(`列1\n${cell}\n`);
  });
});

describe('tsvOf', () => {
  it('keeps a cell a cell', () => {
    expect(tsvOf(table('甲\t乙\r\n丙', -3))).toBe('列1\t列2\n甲 乙 丙\t-3\n');
  });
});
