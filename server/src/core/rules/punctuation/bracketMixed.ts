import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { brief } from './brief.js';
import { oddPairs, spanIn, speaks } from './documentPairs.js';

/** A longer stretch between two brackets is more likely two pairs whose halves were lost. */
const LONGEST = 60;
const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）', '[': '［', ']': '］' };

/** （…), （…】, 《…〉: two halves of different pairs. */
export const bracketMixed: DocumentRule = {
  id: 'bracket-mixed',
  category: 'punctuation',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15834-2011 4.9',
  *check(document) {
    for (const { line, what } of oddPairs(document)) {
      const { open, close } = what;
      if (open.partner === close.char || close.at - open.at > LONGEST) continue;
      const scan = document.scans[line];
      // The brackets of an ordinal have a rule of their own.
      if (!scan || (scan.marker && open.at >= scan.marker.span.start && open.at < scan.marker.span.end)) continue;
      const actual = scan.text.slice(open.at, close.at + 1);
      const inside = actual.slice(1, -1);
      // [0，1) is an interval; the year of a document number has a rule of its own.
      if (!/[\u4e00-\u9fff]/.test(inside) || /[。\u201c\u201d]/.test(inside)) continue;
      if (!speaks(document, line, open.at)) continue;
      const same = open.shape === close.shape;
      const first = same ? (FULL[open.char] ?? open.char) : open.char;
      const second = same ? (FULL[close.char] ?? close.char) : open.partner;
      const expected = first + inside + second;
      yield {
        span: spanIn(document, line, open.at, close.at + 1),
        message: message('bracket-mixed', { actual: brief(actual), expected: brief(expected) }),
        fixes: [
          {
            kind: same ? 'safe' : 'suggested',
            title: message('fix-replace', { expected: brief(expected) }),
            edits: [
              { mark: open, text: first },
              { mark: close, text: second },
            ]
              .filter(({ mark, text }) => mark.char !== text)
              .map(({ mark, text }) => ({ span: spanIn(document, line, mark.at, mark.at + 1), text })),
          },
        ],
      };
    }
  },
};
