import { describe, expect, it } from 'vitest';
import { paginate, type Block } from '../../../client/preview/paginate.js';

/** Pages of 22 lines. */
const HEIGHT = 22 * 29;

function block(lines: number, more: Partial<Block> = {}): Block {
  return { lines, pitch: 29, below: 0, pageBreak: false, keepNext: false, foot: false, blank: false, ...more };
}

/** Each slice as `block:from-to`. */
function pages(blocks: readonly Block[]): string[] {
  return paginate(blocks, HEIGHT).map((page) => page.map(({ block: b, from, to }) => `${b}:${from}-${to}`).join(' '));
}

describe('pages', () => {
  it('hold 22 lines each; paragraphs go on where one ends', () => {
    expect(pages([block(50)])).toEqual(['0:0-22', '0:22-44', '0:44-50']);
    expect(pages([block(20), block(5), block(1)])).toEqual(['0:0-20 1:0-2', '1:2-5 2:0-1']);
  });

  it('there is one even for nothing', () => {
    expect(pages([])).toEqual(['']);
  });

  it('hold fewer lines where some are higher, or have white below', () => {
    expect(pages([block(1, { pitch: 58 }), block(21)])).toEqual(['0:0-1 1:0-20', '1:20-21']);
    expect(pages([block(1, { below: 12 }), block(21)])).toEqual(['0:0-1 1:0-20', '1:20-21']);
    expect(pages([block(2, { pitch: 10_000 })])).toEqual(['0:0-1', '0:1-2']);
  });

  it('begin where a paragraph says so, but none is left empty', () => {
    expect(pages([block(2, { pageBreak: true }), block(1, { pageBreak: true })])).toEqual(['0:0-2', '1:0-1']);
  });

  it('end with no heading', () => {
    expect(pages([block(21), block(1, { keepNext: true }), block(3)])).toEqual(['0:0-21', '1:0-1 2:0-3']);
    expect(pages([block(20), block(1, { keepNext: true }), block(3)])).toEqual(['0:0-20 1:0-1 2:0-1', '2:1-3']);
    const headings = [block(1, { keepNext: true }), block(1, { keepNext: true })];
    expect(pages([block(20), ...headings, block(3)])).toEqual(['0:0-20', '1:0-1 2:0-1 3:0-3']);
    // What is longer than a page is divided all the same.
    expect(pages([block(1), block(30, { keepNext: true }), block(1)])).toEqual(['0:0-1 1:0-21', '1:21-30 2:0-1']);
  });

  it('begin for no blank lines at the end', () => {
    expect(pages([block(22), block(1, { blank: true }), block(1, { blank: true })])).toEqual(['0:0-22']);
  });

  it('have the 版记 at their foot, whole, and nothing below it', () => {
    const foot = (lines: number) => block(lines, { foot: true });
    const [page] = paginate([block(3), foot(2), foot(1)], HEIGHT);
    expect(page?.map(({ top }) => top)).toEqual([0, HEIGHT - 3 * 29, HEIGHT - 29]);
    expect(pages([block(20), foot(2), foot(1), block(1)])).toEqual(['0:0-20', '1:0-2 2:0-1', '3:0-1']);
    // One that fills more than a page is text like any other.
    expect(pages([foot(30), foot(1)])).toEqual(['0:0-22', '0:22-30 1:0-1']);
  });
});
