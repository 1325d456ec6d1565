import type { ParsedDocument } from '../../document.js';
import type { MessageId } from '../../messages/message.js';
import type { Series } from '../../structure/structure.js';
import type { Span } from '../../text/span.js';
import { hasBody } from './headingEnds.js';

/** An item of a list of lines with another mark at its end than the list wants. */
export interface WrongEnd {
  /** Its last character. */
  readonly span: Span;
  readonly expected: string;
  readonly id: MessageId;
}

interface End {
  readonly at: number;
  readonly mark: string;
  /** A 。 stands before its end, or an item is joined by 或者. */
  readonly special: boolean;
}

/**
 * The items with a line each that end differently from the others: in a list whose items end with ； (项 of a regulation,
 * 1. of a notice) the middle ones take ； and the last one 。.
 */
export function* blockListEnds(document: ParsedDocument): Iterable<WrongEnd> {
  if (document.zones.hardWrapped) return;
  for (const series of document.structure.series) yield* ofSeries(document, series);
}

function* ofSeries(document: ParsedDocument, series: Series): Iterable<WrongEnd> {
  const { members, form } = series;
  if (members.length < 2 || form === 'tiao' || form === 'plain' || form === 'dash' || form === 'piece') return;
  const ends = members.map(({ node }) => endOf(document, node));
  const middle = ends.slice(0, -1);
  const semicolons = middle.filter((end) => end?.mark === '；').length;
  if (semicolons === 0 || ends.some((end) => end?.special)) return;
  if (semicolons > 1 && semicolons >= (middle.length * 2) / 3) {
    for (const end of middle)
      if (end && end.mark !== '；' && (/[，、。,;.]/.test(end.mark) || isWord(end.mark)))
        yield wrong(end, '；', isWord(end.mark) ? 'enumeration-marks-none' : 'enumeration-marks');
  }
  const last = ends.at(-1);
  if (last && semicolons === middle.length && /[；，、;,]/.test(last.mark))
    yield wrong(last, '。', 'enumeration-marks-last');
}

/** How an item ends that is one line; undefined for one with more below it. */
function endOf(document: ParsedDocument, index: number): End | undefined {
  const node = document.structure.nodes[index];
  const scan = node && document.scans[node.line];
  if (!node || !scan || hasBody(document, node)) return undefined;
  const text = scan.text.slice(scan.indent, scan.end);
  return {
    at: document.lines.startOf(node.line) + scan.end - 1,
    mark: text.slice(-1),
    special: /。[^”）》]/.test(text) || /[；;](?:或者?|和|以及|并且?)$/.test(text),
  };
}

function isWord(mark: string): boolean {
  return /[\u4e00-\u9fff\d]/.test(mark);
}

function wrong({ at }: End, expected: string, id: MessageId): WrongEnd {
  return { span: { start: at, end: at + 1 }, expected, id };
}
