import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import { isHan } from '../../text/chars.js';
import type { Report } from '../rule.js';
import { spanIn, unpairedMarks } from './documentPairs.js';
import type { Family, PairMark } from './pairMarks.js';

/** A line with more of them is torn as a whole: the first ones tell it. */
const MOST = 3;

/** The halves of pairs of one family that are alone. Where the other one belongs only the writer knows: no fix. */
export function* unpairedReports(
  document: ParsedDocument,
  family: Family,
  rule: 'bracket-unpaired' | 'quote-unpaired' | 'title-mark-unpaired',
  wanted: (line: number) => boolean = () => true,
): Iterable<Report> {
  let last = -1;
  let count = 0;
  for (const { line, what } of unpairedMarks(document)) {
    if (what.family !== family || !wanted(line) || isForeign(document.scans[line]?.text ?? '', what)) continue;
    count = line === last ? count + 1 : 1;
    last = line;
    if (count > MOST) continue;
    yield {
      span: spanIn(document, line, what.at, what.at + 1),
      message: message(what.opens ? `${rule}-open` : `${rule}-close`, { actual: what.char, expected: what.partner }),
      fixes: [],
    };
  }
}

/** A half-width bracket that holds no Chinese belongs to a formula, a name or a program. */
function isForeign(text: string, { at, char, opens }: PairMark): boolean {
  return /[()[\]]/.test(char) && !isHan(text.charCodeAt(opens ? at + 1 : at - 1));
}
