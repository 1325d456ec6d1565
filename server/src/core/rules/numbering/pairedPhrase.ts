import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import { isProse } from '../lintLines.js';
import type { LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** Where a clause begins; 这一方面, 在某一方面 and 哪一方面 are something else. */
const PAIRED = /(^[ \t\u3000]*|[。；;：:，,！？])(一方面|另一方面)(?=[，,]?[\u4e00-\u9fff])/g;
/** The other half may stand in a paragraph nearby. */
const REACH = 3;

/** 一方面 without another one behind it, 另一方面 without 一方面 before it. */
export const pairedPhrase: LineRule = {
  id: 'paired-phrase',
  category: 'numbering',
  severity: 'information',
  fixable: false,
  unfixable: true,
  needs: TRAIT.hanNumeral,
  near: PAIR.oneHand,
  *checkLine({ text }) {
    if (!text.includes('一方面')) return;
    const found = [...matchesOf(text, PAIRED)];
    const word = found[0]?.[2];
    if (found.length !== 1 || !word) return;
    const match = found[0] as RegExpExecArray;
    const start = match.index + (match[1] ?? '').length;
    // 一方面 … 也 … 另外 …: any second mention answers it.
    if ((text.match(/一方面|另外|同时|其次/g) ?? []).length > 1) return;
    const expected = word === '一方面' ? '另一方面' : '一方面';
    yield {
      span: { start, end: start + word.length },
      message: message('paired-phrase', { actual: word, expected }),
      fixes: [],
    };
  },
  keep: (document, line, report) => isProse(document, line) && !answered(document, line, document.slice(report.span)),
};

function answered({ scans }: ParsedDocument, line: number, word: string): boolean {
  const step = word === '一方面' ? 1 : -1;
  let seen = 0;
  for (let at = line + step; at >= 0 && at < scans.length && seen < REACH; at += step) {
    const scan = scans[at];
    if (!scan || scan.blank) continue;
    seen++;
    if (scan.text.includes('一方面')) return true;
  }
  return false;
}
