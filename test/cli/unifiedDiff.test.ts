import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../server/src/cli/lazy/unifiedDiff.js';

const line = fc.constantFrom('一、主要工作', '（一）抓项目。', '(一)抓项目。', '', '-- ', '1.人手不足。\r');
const text = fc.tuple(fc.array(line, { maxLength: 40 }), fc.boolean());

/** The lines as a text; an `open` one has no line break at its end, so no half of one either. */
function join(lines: readonly string[], open: boolean): string {
  return open ? lines.join('\n').replace(/\r$/, '') : `${lines.join('\n')}\n`;
}

describe('unifiedDiff', () => {
  it('turns the old text into the new one', () => {
    fc.assert(
      fc.property(text, text, ([before, open], [after, openAfter]) => {
        const old = join(before, open);
        const fresh = join(after, openAfter);
        const patch = unifiedDiff('a.txt', old, fresh);
        expect(applyPatch(old, patch, { autoConvertLineEndings: false })).toBe(fresh);
      }),
    );
  });

  it('does so where lines correspond one to one, with changes near and far from each other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 80 }), (picks) => {
        const old = picks.map((_, i) => `（${i}）抓项目。\n`).join('');
        const fresh = picks.map((pick, i) => (pick === 0 ? `${i}.抓项目。\n` : `（${i}）抓项目。\n`)).join('');
        const patch = unifiedDiff('a.txt', old, fresh);
        expect(applyPatch(old, patch, { autoConvertLineEndings: false })).toBe(fresh);
        // Every changed line once, and never more than three lines around it.
        const lines = patch.split('\n').slice(2);
        expect(lines.filter((row) => row.startsWith('-'))).toHaveLength(picks.filter((pick) => pick === 0).length);
        expect(patch).not.toMatch(/^@@[^\n]*(\n [^\n]*){4}/m);
      }),
    );
  });

  it('shows lines that a lone CR breaks', () => {
    expect(unifiedDiff('a.txt', '甲\r乙\r丙\r', '甲\r丁\r丙\r')).toBe(
      ['--- a.txt', '+++ a.txt', '@@ -1,3 +1,3 @@', ' 甲', '-乙', '+丁', ' 丙', ''].join('\n'),
    );
  });

  it('takes no time for a long report with a slip in every marker', () => {
    const items = (open: string, close: string) =>
      Array.from({ length: 12_000 }, (_, i) => `${open}${i}${close}完成一件事。\n`).join('');
    const started = performance.now();
    const patch = unifiedDiff('a.txt', items('(', ')'), items('（', '）'));
    expect(performance.now() - started).toBeLessThan(3000);
    expect(patch.match(/^\+（/gm)).toHaveLength(12_000);
  });
});
