import type { ParsedDocument } from '../../document.js';
import type { Span } from '../../text/span.js';
import { ordinalWords, type OrdinalWord, type SeriesKind } from './ordinalWords.js';

/** How an item's number follows from those before it; `start`: the list has no 一是. */
export type Relation = 'first' | 'next' | 'gap' | 'duplicate' | 'order' | 'start';

/** One item of an enumeration in prose. */
export interface Item {
  readonly word: OrdinalWord;
  /** 0-based. */
  readonly line: number;
  /** Its ordinal with the mark behind it, offsets in the document. */
  readonly span: Span;
  relation: Relation;
  /** A duplicate that stands exactly where the next number is missing: 一是；一是；三是 */
  slip: boolean;
  /** The highest number before it in its list. */
  readonly previous: number;
}

/** An enumeration in prose: 一是…二是…, 第一，…第二，…, （一）…（二）… */
export interface Enumeration {
  readonly kind: SeriesKind;
  readonly items: Item[];
  /** It begins at the start of a paragraph, so later paragraphs may go on with it. */
  readonly paragraphs: boolean;
  /** The list that had just its first item when this one began. */
  readonly after: Enumeration | undefined;
  /** 首先, 其次 take part in it: authors mix them with 三是. */
  mixed: boolean;
  last: number;
  line: number;
}

/** Nobody nests deeper; what is older is not gone on with any more. */
const MAX_DEPTH = 6;
/** Lists of these stand in one paragraph; in paragraphs of their own they are headings. */
const IN_LINE: ReadonlySet<SeriesKind> = new Set(['hanParen', 'numParen', 'circled']);

const known = new WeakMap<ParsedDocument, readonly Enumeration[]>();

/**
 * The enumerations in prose of a document, in the order of their first items. Lists may stand inside items of others and
 * may stretch over the paragraphs of one section. Computed once a document.
 */
export function enumerationsOf(document: ParsedDocument): readonly Enumeration[] {
  let found = known.get(document);
  if (!found) {
    found = collect(document);
    known.set(document, found);
  }
  return found;
}

function collect(document: ParsedDocument): Enumeration[] {
  const headings = new Set(document.structure.nodes.map((node) => node.line));
  const all: Enumeration[] = [];
  let open = new Map<SeriesKind, Enumeration[]>();
  for (let line = 0; line < document.scans.length; line++) {
    const scan = document.scans[line];
    if (headings.has(line)) open = new Map();
    const words = scan ? ordinalWords(scan) : [];
    if (words.length === 0) continue;
    const offset = document.lines.startOf(line);
    for (const kind of IN_LINE) open.delete(kind);
    for (const word of words) {
      const lists = open.get(word.kind) ?? [];
      open.set(word.kind, lists);
      add(word, line, offset, lists, all);
    }
  }
  for (const list of all) {
    settleFirst(list);
    settleSlips(list, document.text);
  }
  return all;
}

function add(word: OrdinalWord, line: number, offset: number, open: Enumeration[], all: Enumeration[]): void {
  const { value, place, first } = word;
  const put = (list: Enumeration, relation: Relation): void => {
    const span = { start: offset + word.start, end: offset + word.end };
    list.items.push({ word, line, span, relation, slip: false, previous: list.last });
    list.last = Math.max(list.last, value);
    list.line = line;
    list.mixed ||= first;
  };
  const begin = (relation: Relation): void => {
    if (place === 'line') open.length = 0;
    if (open.length >= MAX_DEPTH) open.shift();
    const before = open.at(-1);
    const after = before?.items.length === 1 ? before : undefined;
    const list = { kind: word.kind, items: [], paragraphs: place === 'line', after, mixed: first, last: 0, line };
    open.push(list);
    all.push(list);
    put(list, relation);
  };
  // A paragraph goes on with a list of paragraphs rather than with one inside the paragraph above.
  const outer = place === 'line' ? open.findLastIndex((list) => list.paragraphs && list.last === value - 1) : -1;
  const at = outer >= 0 ? outer : open.findLastIndex((list) => list.last === value - 1);
  if (value > 1 && at >= 0) {
    put(open[at] as Enumeration, 'next');
    open.length = at + 1;
    return;
  }
  if (value === 1) begin('first');
  if (value === 1 || first || place === 'text') return;
  const near = open.filter((list) => list.line === line || (list.paragraphs && place === 'line'));
  const behind = near.findLast((list) => list.last < value - 1);
  const same = near.findLast((list) => list.last === value);
  const ahead = near.findLast((list) => list.last > value);
  if (same && (!behind || behind.items.length === 1)) put(same, 'duplicate');
  else if (behind) put(behind, 'gap');
  else if (ahead) put(ahead, ahead.items.some((item) => item.word.value === value) ? 'duplicate' : 'order');
  else begin('start');
}

/** 一是…；一是…；三是…: the second 一是 is the second item of the first list, and the third follows it. */
function settleFirst(list: Enumeration): void {
  const { after, items } = list;
  const [first, second] = items;
  if (after?.items.length !== 1 || after.mixed || list.mixed || first?.word.value !== 1) return;
  if (after.line !== first.line || first.word.place !== 'clause' || after.items[0]?.word.place === 'text') return;
  if (second && second.word.value !== 3) return;
  first.relation = 'duplicate';
  if (second) second.relation = 'next';
}

/** 二是；二是；四是 misses nothing: the second 二是 is the third item. */
function settleSlips({ items }: Enumeration, text: string): void {
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    if (item.relation !== 'duplicate' || next?.word.value !== item.word.value + 2) continue;
    next.relation = 'next';
    // Behind a colon or comma the item may belong to a list inside the one before it.
    const mark = text.charAt(item.span.start - 1);
    item.slip = /[；。\n]/.test(mark) && text.charAt(next.span.start - 1) === mark;
  }
}
