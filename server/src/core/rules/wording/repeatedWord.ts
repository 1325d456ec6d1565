import { message } from '../../messages/message.js';
import { isWord, meetsNoWord } from '../../wording/boundaries.js';
import type { DocumentRule } from '../rule.js';
import { wordedLines } from './wordReports.js';

/** A word that stands twice in a row by mistake: 的的, 全面全面推进, 进行了进行. Reduplication (人人, 研究研究) is left alone. */
export const repeatedWord: DocumentRule = {
  id: 'repeated-word',
  category: 'wording',
  severity: 'warning',
  fixable: false,
  *check(document, { words }) {
    for (const { text, start: from, repeats } of wordedLines(document)) {
      for (const { start, end, meets } of repeats) {
        const actual = text.slice(start, end);
        const once = actual.slice(0, Math.floor(actual.length / 2));
        // In 目的的 and 构建共建共治 words meet.
        const halves = [
          { start, end: start + once.length },
          { start: end - once.length, end },
        ];
        if (!words ? meets : !halves.every((half) => (meets ? isWord : meetsNoWord)(words, text, half))) continue;
        const span = { start: from + start + once.length, end: from + end };
        yield {
          span: { start: from + start, end: from + end },
          message: message('repeated-word', { actual }),
          fixes: [
            {
              kind: 'suggested',
              title: message('fix-delete', { actual: text.slice(start + once.length, end) }),
              edits: [{ span, text: '' }],
            },
          ],
        };
      }
    }
  },
};
