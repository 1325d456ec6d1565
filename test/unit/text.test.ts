import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, LineTable, mergeEditGroups, OverlappingEditsError } from '../../server/src/core/index.js';

describe('line table', () => {
  it.each([
    ['', [[0, 0]]],
    ['甲', [[0, 1]]],
    [
      '甲\n',
      [
        [0, 1],
        [2, 2],
      ],
    ],
    [
      '甲\r\n乙',
      [
        [0, 1],
        [3, 4],
      ],
    ],
    [
      '甲\r乙\n丙',
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
    ],
    [
      '\n\r\r\n',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [4, 4],
      ],
    ],
  ])('%j', (text, expected) => {
    const lines = LineTable.of(text);
    expect(Array.from({ length: lines.count }, (_, i) => [lines.startOf(i), lines.endOf(i)])).toEqual(expected);
  });

  it('finds the line of every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '\n', '\r', 'a') }), (text) => {
        const lines = LineTable.of(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const line = lines.lineAt(offset);
          expect(lines.startOf(line)).toBeLessThanOrEqual(offset);
          if (line + 1 < lines.count) expect(lines.startOf(line + 1)).toBeGreaterThan(offset);
        }
      }),
    );
  });
});

describe('edits', () => {
  const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

  it('are applied at once, in any order', () => {
    expect(applyEdits('甲乙丙丁', [edit(3, 4, '4'), edit(0, 1, '1'), edit(2, 2, '+')])).toBe('1乙+丙4');
  });

  it('count once when they are the same', () => {
    expect(applyEdits('甲乙', [edit(0, 1, '1'), edit(0, 1, '1')])).toBe('1乙');
  });

  it('must not overlap', () => {
    expect(() => applyEdits('甲乙丙', [edit(0, 2, ''), edit(1, 3, '')])).toThrow(OverlappingEditsError);
  });

  it('must lie inside the text', () => {
    expect(() => applyEdits('甲', [edit(0, 2, '')])).toThrow(RangeError);
  });

  it('are merged group by group: one that collides is left out whole', () => {
    const merged = mergeEditGroups([[edit(0, 1, 'A')], [edit(0, 1, 'B'), edit(3, 4, 'D')], [edit(2, 3, 'C')]]);
    expect(applyEdits('1234', merged.edits)).toBe('A2C4');
    expect(merged.taken).toEqual([true, false, true]);
  });

  it('refuses two insertions at one place, whose order nobody knows', () => {
    expect(mergeEditGroups([[edit(1, 1, 'A')], [edit(1, 1, 'B')]]).edits).toEqual([edit(1, 1, 'A')]);
  });
});
