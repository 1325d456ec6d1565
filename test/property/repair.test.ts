import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fixAll, ParsedDocument } from '../../server/src/core/index.js';
import { namedTitles, report } from './sections.js';

const DIGITS = '一二三四五六七八九';

describe('the safe fixes', () => {
  it('leave no reference behind: what named a section before the repair names it afterwards', () => {
    fc.assert(
      fc.property(report, fc.nat(200), fc.nat(8), ({ text }, which, digit) => {
        const damaged = damage(text, which, digit);
        const before = namedTitles(ParsedDocument.parse(damaged)).filter((line) => line.includes(' resolved '));
        const after = new Set(namedTitles(ParsedDocument.parse(fixAll(damaged).text)));
        return before.every((line) => after.has(line));
      }),
      { numRuns: 300 },
    );
  });
});

/** Another number in one of the markers. */
function damage(text: string, which: number, digit: number): string {
  const { nodes } = ParsedDocument.parse(text).structure;
  const marked = nodes.flatMap(({ marker }) => marker ?? []);
  const marker = marked[which % Math.max(1, marked.length)];
  if (!marker) return text;
  const { start, end } = marker.span;
  const wrong = text.slice(start, end).replace(/[一二三四五六七八九]|\d/, (number) => {
    const by = 1 + (digit % 8);
    return /\d/.test(number)
      ? String(((Number(number) - 1 + by) % 9) + 1)
      : (DIGITS[(DIGITS.indexOf(number) + by) % 9] ?? '');
  });
  return text.slice(0, start) + wrong + text.slice(end);
}
