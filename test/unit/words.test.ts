import { describe, expect, it } from 'vitest';
import { IntlSegmenter } from '../../server/src/words/intlSegmenter.js';

const segmenter = new IntlSegmenter();

function word(line: string, offset: number): string | undefined {
  const span = segmenter.wordAt(line, offset);
  return span && line.slice(span.start, span.end);
}

describe('words', () => {
  it.each([
    ['inside a word', 4, '水渠'],
    ['before a word, the one that begins there', 3, '水渠'],
    ['at the line’s beginning', 0, '村民'],
    ['behind the last character of a clause', 5, '水渠'],
    ['behind everything', 12, undefined],
    ['far outside', 99, undefined],
    ['before everything', -5, '村民'],
  ])('%s', (_name, offset, expected) => {
    expect(word('村民修水渠，增长12%。', offset)).toBe(expected);
  });

  it('is the number where a number stands', () => {
    expect(word('增长12.5亿元', 3)).toBe('12.5');
  });

  it('are none on an empty line and among punctuation marks', () => {
    expect(word('', 0)).toBeUndefined();
    expect(word('……。', 1)).toBeUndefined();
  });

  it('are found in a line of any length, in the same time', () => {
    const line = '扎实推进农村道路养护工作，'.repeat(40_000);
    const start = performance.now();
    for (let i = 0; i < 20; i++) expect(word(line, 13 * 20_000 + 5)).toBe('农村');
    expect(performance.now() - start).toBeLessThan(500);
  });
});
