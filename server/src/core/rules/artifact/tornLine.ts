import type { ParsedDocument } from '../../document.js';
import { contentOf } from '../../markers/scan.js';
import { message } from '../../messages/message.js';
import { nodeAtLine } from '../../structure/query.js';
import type { DocumentRule, Report } from '../rule.js';
import { wrappedParagraph } from './wrapping.js';
import { joinLines } from './joinLines.js';

/** Shorter lines are verses, names and entries. */
const LONG = 15;
/** Words that nothing can end with: 的, 和, 及, 与 by themselves. */
const OPEN_END = /[，、]$|(?<![目有])的$|(?<![总饱温缓共中柔])和$|(?<![普涉波危触顾提])及$|(?<![参给赋授付])与$/;
const CLOSED_END = /[。！？；：!?;:…]$/;
/** Another rule's: a line that begins with a mark, or ends with an opening bracket. */
const MARK_START = /^[，。；、：！？]/;
const OPENING_END = /[（《“【〔]$/;
const PAIRS = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['〔', '〕'],
] as const;

/** A sentence that stops at the end of a line and goes on in the next one; of a text that is wrapped throughout, one report. */
export const tornLine: DocumentRule = {
  id: 'torn-line',
  category: 'artifact',
  severity: 'warning',
  fixable: false,
  *check(document) {
    if (document.zones.hardWrapped) {
      const paragraph = wrappedParagraph(document);
      if (paragraph) yield report(document, paragraph.start, paragraph.end);
      return;
    }
    const indented = mostIndented(document);
    for (let line = 0; line + 1 < document.scans.length; line++) {
      if (isTorn(document, line, indented)) yield report(document, line, line + 1);
    }
  },
};

function isTorn(document: ParsedDocument, line: number, indented: boolean): boolean {
  const { scans, zones } = document;
  const [first, second] = [scans[line], scans[line + 1]];
  if (!first || !second || zones.roles[line] !== 'text' || zones.roles[line + 1] !== 'text') return false;
  if (first.end - first.indent < LONG || second.marker || second.hash || second.indent > first.indent) return false;
  if (isHeading(document, line + 1)) return false;
  const above = contentOf(first);
  const below = contentOf(second);
  // A number in two pieces has a rule of its own.
  if (CLOSED_END.test(above) || (/\d$/.test(above) && /^\d/.test(below))) return false;
  if (MARK_START.test(below) || OPENING_END.test(above)) return false;
  if (OPEN_END.test(above) || closesBelow(above, below)) return true;
  return indented && second.indent === 0 && first.indent > 0 && !isHeading(document, line) && /[，。]/.test(above);
}

function isHeading({ structure }: ParsedDocument, line: number): boolean {
  return nodeAtLine(structure, line)?.line === line;
}

/** A bracket or quote is open at the end of the first line, and the next one closes it. */
function closesBelow(above: string, below: string): boolean {
  return PAIRS.some(([open, close]) => {
    if (above.lastIndexOf(open) <= above.lastIndexOf(close)) return false;
    const closed = below.indexOf(close);
    const opened = below.indexOf(open);
    return closed >= 0 && (opened < 0 || closed < opened);
  });
}

/** Nearly every paragraph begins with blanks: one that does not goes on from the line above. */
function mostIndented({ scans, zones }: ParsedDocument): boolean {
  let all = 0;
  let indented = 0;
  scans.forEach((scan, line) => {
    if (scan.blank || zones.roles[line] !== 'text' || scan.end - scan.indent < LONG) return;
    all++;
    if (scan.indent > 0) indented++;
  });
  return all >= 5 && indented / all >= 0.8;
}

function report(document: ParsedDocument, first: number, last: number): Report {
  const count = last - first + 1;
  const wrapped = document.zones.hardWrapped;
  const end = document.lines.startOf(first) + (document.scans[first]?.end ?? 0);
  const start = Math.max(document.lines.startOf(first) + (document.scans[first]?.indent ?? 0), end - 8);
  return {
    span: { start, end },
    message: wrapped ? message('torn-line-document', { count }) : message('torn-line'),
    fixes: [
      {
        kind: 'suggested',
        title: wrapped ? message('fix-rejoin-lines', { count }) : message('fix-rejoin'),
        edits: joinLines(document, first, last),
      },
    ],
  };
}
