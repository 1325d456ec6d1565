import { describe, expect, it } from 'vitest';
import { drawMarks, parseMarks } from '../helpers/marks.js';

describe('marks in test texts', () => {
  it('are taken out, and say where they stood', () => {
    expect(parseMarks('一、⟦甲⟧\n$0⟦marker-kind:（2）⟧乙')).toEqual({
      text: '一、甲\n（2）乙',
      cursor: 4,
      spans: [
        { start: 2, end: 3, label: undefined },
        { start: 4, end: 7, label: 'marker-kind' },
      ],
    });
  });

  it('are drawn back where they stood, empty and touching spans included', () => {
    for (const marked of ['⟦一、⟧⟦二、⟧三', '⟦⟧甲⟦乙⟧', '甲⟦⟧', '⟦甲⟦乙⟧⟧']) {
      const { text, spans } = parseMarks(marked);
      expect(drawMarks(text, spans)).toBe(marked);
    }
  });

  it('must pair', () => {
    expect(() => parseMarks('⟦甲')).toThrow('⟦ without ⟧');
    expect(() => parseMarks('甲⟧')).toThrow('⟧ without ⟦');
    expect(() => parseMarks('$0甲$0')).toThrow('two cursors');
  });
});
