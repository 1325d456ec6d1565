import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../client/preview/breakLines.js';

/** Letters and digits are half as wide as everything else. */
function widths(text: string): number[] {
  return Array.from(text).flatMap((character) => {
    const width = /[ -~]/.test(character) ? 0.5 : 1;
    return character.length === 2 ? [width, 0] : [width];
  });
}

function lines(text: string, rest: number, first = rest): string[] {
  return breakLines(text, widths(text), { first, rest }).map(({ start, end }) => text.slice(start, end));
}

describe('lines', () => {
  it('hold as many characters as fit, fewer in the first one', () => {
    expect(lines('甲乙丙丁戊己庚辛壬', 4, 2)).toEqual(['甲乙', '丙丁戊己', '庚辛壬']);
    expect(lines('甲乙丙丁', 4)).toEqual(['甲乙丙丁']);
    expect(lines('', 4)).toEqual(['']);
  });

  it('let a stop or a comma hang over the edge, as Word does', () => {
    expect(lines('甲乙丙丁，戊己', 4)).toEqual(['甲乙丙丁，', '戊己']);
    expect(lines('甲乙丙丁。', 4)).toEqual(['甲乙丙丁。']);
    expect(breakLines('甲乙丙丁。', widths('甲乙丙丁。'), { first: 4, rest: 4 })[0]).toMatchObject({
      width: 4,
      count: 4,
    });
  });

  it.each([
    ['甲乙丙丁）戊', ['甲乙丙', '丁）戊']],
    ['甲乙丙丁：戊', ['甲乙丙', '丁：戊']],
    // A stop hangs alone: with what closes behind it, it goes on.
    ['甲乙丙丁。”戊', ['甲乙丙', '丁。”戊']],
  ])('begin with no mark that closes: %s', (text, expected) => {
    expect(lines(text, 4)).toEqual(expected);
  });

  it('end with no mark that opens', () => {
    expect(lines('甲乙丙《丁》戊', 4)).toEqual(['甲乙丙', '《丁》戊']);
  });

  it('divide neither dash nor ellipsis', () => {
    expect(lines('甲乙丙——丁', 4)).toEqual(['甲乙丙', '——丁']);
    expect(lines('甲乙丙……丁', 4)).toEqual(['甲乙', '丙……丁']);
  });

  it('keep numbers and words whole, unless one is longer than a line', () => {
    expect(lines('甲乙丙2026年', 4)).toEqual(['甲乙丙', '2026年']);
    expect(lines('甲2026年12月8日', 4)).toEqual(['甲2026年', '12月8日']);
    expect(lines('abcdefghijklmno', 4)).toEqual(['abcdefgh', 'ijklmno']);
  });

  it('begin with no blank', () => {
    expect(lines('甲乙丙丁 戊己', 4)).toEqual(['甲乙丙丁 ', '戊己']);
  });

  it('divide no character outside the basic plane', () => {
    expect(lines('𠮷𠮷𠮷𠮷𠮷', 2)).toEqual(['𠮷𠮷', '𠮷𠮷', '𠮷']);
  });

  it('lose nothing and come to an end, whatever the text and the room', () => {
    const texts = [
      '））））））',
      '（（（（（（',
      '——————',
      '，。，。，。',
      ' \t \t ',
      'a）b（c',
      '𠮷）\ud800（\udc00',
    ];
    for (const text of texts) {
      for (const room of [0.1, 1, 2, 3.3, 100]) expect(lines(text, room).join('')).toBe(text);
    }
  });
});
