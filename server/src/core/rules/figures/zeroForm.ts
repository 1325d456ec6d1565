import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { insideTitle, replacement, spanOf } from './replacement.js';
import { matchesOf } from '../../text/matches.js';

/** 二零二四年 */
const YEAR = /(?<![〇零一二三四五六七八九十百千万亿])[一二][〇零一二三四五六七八九]{3}(?=年)/g;
/** 三百〇五 */
const COUNT = /[一二三四五六七八九][百千]〇(?=[一二三四五六七八九])/g;

/** 〇 in numbers read digit by digit (二〇二四年), 零 in quantities (三百零五). */
export const zeroForm: LineRule = {
  id: 'zero-form',
  category: 'figures',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15835-2011 5.2.5',
  needs: TRAIT.zero | TRAIT.hanNumeral,
  *checkLine(line) {
    const { text } = line;
    for (const match of matchesOf(text, YEAR)) {
      if (!match[0].includes('零') || line.isQuiet(match.index)) continue;
      yield replacement('zero-form-year', {
        span: spanOf(match),
        actual: match[0],
        expected: match[0].replaceAll('零', '〇'),
        // The title of another text is quoted as it is.
        kind: insideTitle(text, match.index) ? 'suggested' : 'safe',
      });
    }
    for (const match of matchesOf(text, COUNT)) {
      const at = match.index + 2;
      // A heading's own number has rules of its own.
      if (line.isQuiet(match.index) || at < (line.scan.marker?.span.end ?? 0)) continue;
      yield replacement('zero-form-count', {
        span: { start: match.index, end: at + 2 },
        actual: text.slice(match.index, at + 2),
        expected: `${match[0].slice(0, 2)}零${text.charAt(at + 1)}`,
        kind: insideTitle(text, match.index) ? 'suggested' : 'safe',
        edits: [{ span: { start: at, end: at + 1 }, text: '零' }],
      });
    }
  },
};
