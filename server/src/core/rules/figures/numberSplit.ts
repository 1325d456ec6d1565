import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** A line so short is an entry, whose digits end with it. */
const LONG = 15;

/** 20 at the end of a line and 24年 at the beginning of the next: a number is not split. */
export const numberSplit: DocumentRule = {
  id: 'number-split',
  category: 'figures',
  severity: 'information',
  fixable: false,
  norm: 'GB/T 15835-2011 5.1.7',
  *check(document) {
    for (const { index: start } of matchesOf(document.text, /(?:\r\n|[\r\n])(?=\d)/g)) {
      if (!/\d/.test(document.text.charAt(start - 1))) continue;
      const line = document.lines.lineAt(start);
      if (!isSplit(document, line)) continue;
      const end = document.lines.startOf(line + 1);
      const before = /\d{1,12}[.,]?\d{0,6}$/.exec(document.text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
      const after = /^[\d.,]{1,12}[^\d\s，。；、]{0,2}/.exec(document.text.slice(end, end + 16))?.[0] ?? '';
      const expected = before + after;
      yield {
        span: { start: start - before.length, end: start },
        message: message('number-split', { actual: expected }),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-rejoin-number', { expected }),
            edits: [{ span: { start, end }, text: '' }],
          },
        ],
      };
    }
  },
};

/** Two lines of running text, the second without a marker of its own, and its digits belong to a sentence. */
function isSplit(document: ParsedDocument, line: number): boolean {
  const [first, second] = [document.scans[line], document.scans[line + 1]];
  if (!first || !second || second.marker || second.indent > 0) return false;
  const { roles } = document.zones;
  if (roles[line] !== 'text' || roles[line + 1] !== 'text') return false;
  if (first.end - first.indent < LONG || /(?:电话|传真|邮编|手机|账号|编号|号码|QQ)[^，。；]{0,20}$/.test(first.text))
    return false;
  return /^[\d.,]{1,12}[\u4e00-\u9fff%％]/.test(second.text);
}
