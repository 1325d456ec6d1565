import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { LineRule } from '../rule.js';
import { brief } from './brief.js';
import { matchesOf } from '../../text/matches.js';

/** Chinese characters and marks. */
const CHINESE = /[\u4e00-\u9fff，。；：、？！（）《》“”]/;
const LONGEST = 200;

/** "高效" in Chinese text: straight marks have no direction. */
export const quoteStraight: LineRule = {
  id: 'quote-straight',
  category: 'punctuation',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15834-2011 4.8.2',
  needs: TRAIT.quote,
  *checkLine(line) {
    const { text } = line;
    if (!/["＂]/.test(text) || isCode(text)) return;
    for (const { start, end } of quotationsOf(line)) {
      const inside = text.slice(start + 1, end);
      const actual = text.slice(start, end + 1);
      const expected = `“${inside}”`;
      yield {
        span: { start, end: end + 1 },
        message: message('quote-straight', { actual: brief(actual), expected: brief(expected) }),
        fixes: [
          {
            kind: 'safe',
            title: message('fix-curly-quotes'),
            edits: [
              { at: start, to: '“' },
              { at: end, to: '”' },
            ]
              .filter(({ at, to }) => text.charAt(at) !== to)
              .map(({ at, to }) => ({ span: { start: at, end: at + 1 }, text: to })),
          },
        ],
      };
    }
  },
};

/** {"键": "值"}, <a title="…"> and ="…" are no sentences. */
function isCode(text: string): boolean {
  return /^\s*[{[<]|["＂]\s*:\s*["＂[{\d]|=\s*["＂]/.test(text);
}

/**
 * Quotations of a line that have a straight mark at an end, where all its quotation marks pair when taken in turn and
 * each such pair stands in Chinese; none otherwise (12" is an inch, and an odd mark may belong to another line).
 */
function quotationsOf(line: LineText): readonly { readonly start: number; readonly end: number }[] {
  const { text } = line;
  const found: { start: number; end: number }[] = [];
  let start = -1;
  for (const { 0: mark, index: at } of matchesOf(text, /["＂“”]/g)) {
    if (mark === (start < 0 ? '”' : '“')) return [];
    if (start < 0) {
      // 12" is an inch.
      if (isStraight(mark) && /\d/.test(text.charAt(at - 1))) return [];
      start = at;
      continue;
    }
    const straight = isStraight(text.charAt(start)) || isStraight(mark);
    if (straight && !isChinese(text, start, at)) return [];
    if (straight && !line.isQuiet(start) && !line.isQuiet(at)) found.push({ start, end: at });
    start = -1;
  }
  return start < 0 ? found : [];
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === '＂';
}

function isChinese(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > LONGEST) return false;
  const inside = text.slice(start + 1, end);
  if (/^[\s，。；：、]|\s$/.test(inside)) return false;
  return /[\u4e00-\u9fff]/.test(inside) || (CHINESE.test(text.charAt(start - 1)) && CHINESE.test(text.charAt(end + 1)));
}
