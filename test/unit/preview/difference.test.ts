import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../client/src/pagePreview/difference.js';
import type { PageLineParagraph } from '../../../server/src/lsp/protocol.js';

const paragraphs = (texts: readonly string[]): PageLineParagraph[] =>
  texts.map((text, line) => ({ style: 'body', line, runs: [{ text, face: 'body' }] }));

describe('the difference of two versions', () => {
  it('is the paragraph that was typed in', () => {
    const change = differenceOf(paragraphs(['甲', '乙', '丙']), paragraphs(['甲', '乙丁', '丙']));
    expect(change).toEqual({
      type: 'change',
      start: 1,
      removed: 1,
      inserted: paragraphs(['', '乙丁']).slice(1),
      shift: 0,
    });
  });

  it('is a new line, and how far those behind it have moved', () => {
    const change = differenceOf(paragraphs(['甲', '乙', '丙']), paragraphs(['甲', '丁', '乙', '丙']));
    expect(change).toMatchObject({ start: 1, removed: 0, shift: 1 });
    expect(change?.inserted).toHaveLength(1);
  });

  it('is nothing where nothing changes', () => {
    expect(differenceOf(paragraphs(['甲']), paragraphs(['甲']))).toBeUndefined();
    expect(differenceOf([], [])).toBeUndefined();
  });

  it('sees what is set otherwise', () => {
    const [own] = paragraphs(['甲']) as [PageLineParagraph];
    for (const other of [{ style: 'title' }, { endIndent: 4 }, { pageBreak: true }, { keepNext: true }] as const) {
      expect(differenceOf([own], [{ ...own, ...other }])).toMatchObject({ start: 0, removed: 1 });
    }
  });

  it('makes the one of the other', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const shown = paragraphs(before);
        const change = differenceOf(shown, paragraphs(after));
        if (!change) {
          expect(after).toEqual(before);
          return;
        }
        const { start, removed, inserted, shift } = change;
        const behind = shown.slice(start + removed).map((one) => ({ ...one, line: one.line + shift }));
        expect([...shown.slice(0, start), ...inserted, ...behind]).toEqual(paragraphs(after));
      }),
    );
  });
});
