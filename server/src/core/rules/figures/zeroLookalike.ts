import { TRAIT } from '../../text/traits.js';
import type { Span } from '../../text/span.js';
import type { LineRule } from '../rule.js';
import { replacement, spanOf } from './replacement.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

const HAN = '〇零一二三四五六七八九';
/** A circle, letters and the digit in place of 〇. */
const LIKE = '○◯OoΟО0';
/** Without one of these beside a numeral there is nothing to look for. */
const SUSPECT = /[○◯OoΟОlI]|[一二三四五六七八九〇零]0/;
/** 二○二四年, 二O二四年, 二0二四年; 二〇二四年 without a look-alike is sorted out afterwards. */
const HAN_YEAR = new RegExp(`[一二][${HAN}${LIKE}]{3}(?=年)(?<![${HAN}十百千万亿\\dA-Za-z].{4})`, 'g');
/** 2O24年, 20l5年: letters in place of digits. */
const ARABIC_YEAR = /(?:[1lI]9|2[0OoΟО])[\dOoΟОlI]{2}(?=年)(?<![\dA-Za-z].{4})/g;
/** 一百○八, 三○一 */
const INSIDE = /(?<=[一二三四五六七八九百千万])○(?=[一二三四五六七八九])/g;

/** ○ U+25CB, the letter O and the digit 0 look like 〇 U+3007, and neither searching nor sorting finds them. */
export const zeroLookalike: LineRule = {
  id: 'zero-lookalike',
  category: 'figures',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15835-2011 5.2.5',
  needs: 0,
  any: TRAIT.hanNumeral | TRAIT.digit,
  near: PAIR.zeroLike | PAIR.hanZero | PAIR.digitLetter,
  *checkLine(line) {
    const { text } = line;
    const years: Span[] = [];
    if (text.includes('年') && SUSPECT.test(text)) {
      for (const match of matchesOf(text, HAN_YEAR)) {
        const expected = match[0].replace(/[○◯OoΟО0]/g, '〇');
        years.push(spanOf(match));
        if (expected === match[0] || line.isQuiet(match.index)) continue;
        yield replacement('zero-lookalike', { span: spanOf(match), actual: match[0], expected, kind: 'safe' });
      }
      for (const match of matchesOf(text, ARABIC_YEAR)) {
        const expected = match[0].replace(/[OoΟО]/g, '0').replace(/[lI]/g, '1');
        if (expected === match[0] || line.isQuiet(match.index)) continue;
        yield replacement('zero-lookalike', { span: spanOf(match), actual: match[0], expected, kind: 'safe' });
      }
    }
    if (!text.includes('○')) return;
    for (const match of matchesOf(text, INSIDE)) {
      if (years.some(({ start, end }) => match.index >= start && match.index < end)) continue;
      const around = text.slice(match.index - 1, match.index + 2);
      const expected = around.replace('○', /^[百千万]/.test(around) ? '零' : '〇');
      yield replacement('zero-lookalike', {
        span: { start: match.index - 1, end: match.index + 2 },
        actual: around,
        expected,
        kind: 'safe',
        edits: [{ span: spanOf(match), text: expected.charAt(1) }],
      });
    }
  },
};
