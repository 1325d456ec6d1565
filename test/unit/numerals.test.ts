import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHan, parseHan } from '../../server/src/core/numerals/han.js';
import { formatComposite, parseComposite } from '../../server/src/core/numerals/composite.js';
import { parseArabic } from '../../server/src/core/numerals/arabic.js';

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [119, '一百一十九'],
    [1000, '一千'],
    [1003, '一千零三'],
    [2010, '二千零一十'],
    [9999, '九千九百九十九'],
  ])('%i is written %s', (value, written) => {
    expect(formatHan(value)).toBe(written);
    expect(parseHan(written)).toEqual({ value, regular: true });
  });

  it.each([
    ['一十一', 11],
    ['廿三', 23],
    ['卅', 30],
    ['一百十', 110],
    ['二0', 20],
    ['一〇', 10],
    ['二一', 21],
  ])('%s is read as %i and marked as irregular', (written, value) => {
    expect(parseHan(written)).toEqual({ value, regular: false });
  });

  it.each(['', '零', '人', '一人', '十一二三四五六七八九'])('%j is no numeral', (written) => {
    expect(parseHan(written)).toBeUndefined();
  });

  it('reads back what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (n) => parseHan(formatHan(n))?.value === n));
  });
});

describe('digits and composite characters', () => {
  it('knows full-width digits from regular ones', () => {
    expect(parseArabic('12')).toEqual({ value: 12, regular: true });
    expect(parseArabic('１２')).toEqual({ value: 12, regular: false });
    expect(parseArabic('0')).toBeUndefined();
    expect(parseArabic('1a')).toBeUndefined();
  });

  it.each([
    ['①', 'circled', 1],
    ['⑳', 'circled', 20],
    ['㉑', 'circled', 21],
    ['㊿', 'circled', 50],
    ['⑴', 'parenArabic', 1],
    ['⒈', 'dotArabic', 1],
    ['㈩', 'parenHan', 10],
  ] as const)('%s is %s %i', (char, family, value) => {
    expect(parseComposite(char, family)).toBe(value);
    expect(formatComposite(value, family)).toBe(char);
  });

  it('ends where the family ends', () => {
    expect(formatComposite(51, 'circled')).toBeUndefined();
    expect(parseComposite('⑴', 'circled')).toBeUndefined();
  });
});
