import type { ParsedDocument } from '../../document.js';
import { speaks, unpairedMarks } from './documentPairs.js';
import type { LinePairs } from './linePairs.js';
import { oddLines } from './oddLines.js';
import type { PairMark } from './pairMarks.js';

/** A quotation mark that faces the wrong way belongs to a short quotation; longer ones may be open for other reasons. */
const LONGEST = 40;

const known = new WeakMap<ParsedDocument, ReadonlyMap<number, readonly PairMark[]>>();

/**
 * The quotation marks “ ” that face the wrong way, by their 0-based line. A line has such marks where taking all its
 * marks in turn as opening and closing gives quotations that could be ones, and taking them as they are does not.
 */
export function turnedQuotes(document: ParsedDocument): ReadonlyMap<number, readonly PairMark[]> {
  let turned = known.get(document);
  if (!turned) {
    turned = findTurned(document);
    known.set(document, turned);
  }
  return turned;
}

function findTurned(document: ParsedDocument): ReadonlyMap<number, readonly PairMark[]> {
  const alone = new Map<number, number>();
  for (const { line, what } of unpairedMarks(document)) {
    if (isDouble(what)) alone.set(line, (alone.get(line) ?? 0) + 1);
  }
  const turned = new Map<number, readonly PairMark[]>();
  for (const { line, pairs } of oddLines(document)) {
    const text = document.scans[line]?.text ?? '';
    if (!isSuspicious(text, pairs)) continue;
    // Halves that belong to marks of other lines stand right.
    if (pairs.open.filter(isDouble).length + pairs.closed.filter(isDouble).length !== (alone.get(line) ?? 0)) continue;
    const quotes = pairs.marks.filter(isDouble);
    if (quotes.length % 2 !== 0) continue;
    const wrong = quotes.filter((mark, i) => mark.opens !== (i % 2 === 0));
    if (wrong.length === 0 || !readsWell(text, quotes)) continue;
    if (wrong.every((mark) => speaks(document, line, mark.at))) turned.set(line, wrong);
  }
  return turned;
}

/** Some mark is alone, or what seems a quotation inside a quotation is what stands between two of them. */
function isSuspicious(text: string, { pairs, open, closed }: LinePairs): boolean {
  if (open.some(isDouble) || closed.some(isDouble)) return true;
  return pairs.some((pair) => isDouble(pair.open) && pair.outer && !isWording(text, pair.open, pair.close));
}

const isDouble = ({ shape }: PairMark): boolean => shape === 'double';

/** Taken in turn, every quotation that has a wrong mark is short and neither begins nor ends with a mark of pause. */
function readsWell(text: string, quotes: readonly PairMark[]): boolean {
  for (let i = 0; i + 1 < quotes.length; i += 2) {
    const first = quotes[i];
    const second = quotes[i + 1];
    if (!first || !second) return false;
    if (first.opens && !second.opens) continue;
    if (!isWording(text, first, second)) return false;
  }
  return true;
}

function isWording(text: string, first: PairMark, second: PairMark): boolean {
  const length = second.at - first.at - 1;
  if (length < 1 || length > LONGEST) return false;
  const inside = text.slice(first.at + 1, second.at);
  return /^[^，。、；：！？）》\s和与及]/.test(inside) && !/[，、；：\s]$|[。；]/.test(inside);
}
