import type { ParsedDocument } from '../../document.js';
import type { LineScan } from '../../markers/scan.js';
import type { Span } from '../../text/span.js';
import { isProse } from '../lintLines.js';
import { LineText } from '../lineText.js';
import type { LinePairs, MarkPair } from './linePairs.js';
import { oddLines } from './oddLines.js';
import type { PairMark, Shape } from './pairMarks.js';

/** A half of a pair, or a pair, with the 0-based line that holds it. */
export interface Placed<T> {
  readonly line: number;
  readonly what: T;
}

/** The other half may stand so many lines below: wrapped lines, a note or a quotation of several paragraphs. */
const REACH = 8;

const alone = new WeakMap<ParsedDocument, readonly Placed<PairMark>[]>();
const texts = new WeakMap<LineScan, LineText>();

/**
 * The halves of pairs that are alone in the whole document, in text order. A quotation over several paragraphs opens
 * each of them anew and is closed once (GB/T 15834-2011 4.8.3.5). Computed once a document, in one pass.
 */
export function unpairedMarks(document: ParsedDocument): readonly Placed<PairMark>[] {
  let found = alone.get(document);
  if (!found) {
    found = findUnpaired(document);
    alone.set(document, found);
  }
  return found;
}

/** A pair with what else its line holds. */
export interface PlacedPair extends Placed<MarkPair> {
  readonly pairs: LinePairs;
}

/** Every pair on the lines of written text that have some odd pair ({@link oddLines}), in text order of the lines. */
export function* oddPairs(document: ParsedDocument): Iterable<PlacedPair> {
  for (const { line, pairs } of oddLines(document)) {
    if (pairs.pairs.length === 0 || !isProse(document, line)) continue;
    for (const what of pairs.pairs) yield { line, what, pairs };
  }
}

/** The place lies in written text, and not in an address, code or a long quotation. */
export function speaks(document: ParsedDocument, line: number, at: number): boolean {
  const scan = document.scans[line];
  if (!scan || !isProse(document, line)) return false;
  let text = texts.get(scan);
  if (!text) texts.set(scan, (text = new LineText(scan)));
  return !text.isQuiet(at);
}

/** The document's span of a stretch of a line. */
export function spanIn(document: ParsedDocument, line: number, start: number, end: number): Span {
  const from = document.lines.startOf(line);
  return { start: from + start, end: from + end };
}

interface Waiting extends Placed<PairMark> {
  /** Counted without blank lines. */
  readonly row: number;
}

function findUnpaired(document: ParsedDocument): readonly Placed<PairMark>[] {
  const torn = oddLines(document).filter(({ pairs }) => pairs.open.length + pairs.closed.length > 0);
  if (torn.length === 0) return [];
  const rows = rowsOf(document);
  const waiting = new Map<Shape, Waiting[]>();
  const out: Placed<PairMark>[] = [];
  const open: Waiting[] = [];
  const met = new Set<Waiting>();
  for (const { line, pairs } of torn) {
    const row = rows[line] ?? 0;
    for (const what of pairs.closed) {
      const partner = waiting.get(what.shape)?.pop();
      if (partner && row - partner.row <= REACH) met.add(partner);
      else out.push({ line, what });
    }
    for (const what of pairs.open) {
      const one = { line, what, row };
      open.push(one);
      if (what.char === '“' && isReopened(document, line)) met.add(one);
      const others = waiting.get(what.shape);
      if (others) others.push(one);
      else waiting.set(what.shape, [one]);
    }
  }
  for (const one of open) if (!met.has(one)) out.push(one);
  return out
    .filter(({ line, what }) => speaks(document, line, what.at))
    .sort((a, b) => a.line - b.line || a.what.at - b.what.at);
}

/** The number of each line, blank ones not counted. */
function rowsOf({ scans }: ParsedDocument): readonly number[] {
  let row = 0;
  return scans.map(({ blank }) => (blank ? row : ++row));
}

/** The next paragraph of the quotation begins with “ again. */
function isReopened({ scans }: ParsedDocument, line: number): boolean {
  let next = line + 1;
  while (scans[next]?.blank) next++;
  const scan = scans[next];
  return scan?.text.charAt(scan.indent) === '“';
}
