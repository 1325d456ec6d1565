import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/**
 * Text that was read in the wrong encoding: U+FFFD read as GBK (锟斤拷), memory that nobody wrote (烫烫烫, 屯屯屯),
 * UTF-8 read as Latin-1 or Windows-1252 (ä¸­å›½), GBK read as Latin-1 (ÖÐ¹ú), UTF-8 read as GBK (锛岀殑, 銆).
 */
const GARBLED = new RegExp(
  [
    '锟斤[\\u4e00-\\u9fff]?(?:锟斤?拷?|斤拷){0,20}',
    '烫{3,40}|屯{4,40}|葺{3,40}',
    '(?:[à-ï][\\u0080-\\u00bf\\u0152-\\u0178\\u02c6-\\u02dc\\u2013-\\u2122]{2}){2,40}',
    '[\\u00a1-\\u00ff]{8,80}',
    '(?:[锛銆鈥鐨鏄鍦][^\\s，。；、]{0,3}){3,40}',
  ].join('|'),
  'g',
);
/** So much of it is shown. */
const SHOWN = 8;

/** Garbled text, reported once a document at its first place. */
export const mojibake: DocumentRule = {
  id: 'mojibake',
  category: 'artifact',
  severity: 'error',
  fixable: false,
  unfixable: true,
  *check({ text }) {
    let count = 0;
    let first: RegExpMatchArray | undefined;
    for (const match of matchesOf(text, GARBLED)) {
      first ??= match;
      count++;
    }
    if (!first) return;
    const start = first.index ?? 0;
    const actual = first[0].slice(0, SHOWN);
    yield {
      span: { start, end: start + first[0].length },
      message: count > 1 ? message('mojibake-several', { actual, count }) : message('mojibake', { actual }),
      fixes: [],
    };
  },
};
