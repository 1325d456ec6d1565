import type { LineScan } from '../markers/scan.js';
import { quietSpans } from '../text/quiet.js';
import type { Span } from '../text/span.js';
import { CHOICES } from './choices.js';
import { CONFUSABLES } from './confusables.js';
import { AROUND, type WordEntry } from './entry.js';
import { PairTable } from './pairTable.js';
import { REDUNDANCIES } from './redundancies.js';
import { repeatsOf, type Repeat } from './repeats.js';
import { SLIPS } from './slips.js';
import { VARIANT_WORDS } from './variantWords.js';

/** An entry of the tables found in a line; offsets from the line's start. */
export interface WordHit extends Span {
  readonly entry: WordEntry;
}

/** What the tables and a search for repetitions find in one line. */
export interface LineWords {
  readonly hits: readonly WordHit[];
  readonly repeats: readonly Repeat[];
}

const NOTHING: LineWords = { hits: [], repeats: [] };
const known = new WeakMap<LineScan, LineWords>();

let entries: PairTable<WordEntry> | undefined;

function build(): PairTable<WordEntry> {
  const table = new PairTable<WordEntry>();
  const all = [SLIPS, CONFUSABLES, CHOICES, VARIANT_WORDS, REDUNDANCIES].flat();
  // 截止到 goes before 截止.
  all.sort((a, b) => b.wrong.length - a.wrong.length);
  for (const one of all) table.add(one.wrong, one, oddPair(one));
  return table;
}

/** Where an entry has two characters that are rare side by side: where it begins to differ from the right form. */
function oddPair({ wrong, right }: WordEntry): number {
  let same = 0;
  while (same < wrong.length && wrong[same] === right[same]) same++;
  return Math.max(0, Math.min(same, wrong.length - 1) - 1);
}

/** What stands in a line, in one pass for all tables. Equal lines are looked at once. */
export function lineWords(scan: LineScan): LineWords {
  let found = known.get(scan);
  if (!found) {
    found = look(scan.text);
    known.set(scan, found);
  }
  return found;
}

function look(text: string): LineWords {
  const hits = hitsOf(text, (entries ??= build()));
  const repeats = repeatsOf(text);
  if (hits.length === 0 && repeats.length === 0) return NOTHING;
  const quiet = [...quietSpans(text), ...titleSpans(text)];
  const isHeard = ({ start }: Span): boolean => !quiet.some((span) => start >= span.start && start < span.end);
  return { hits: hits.filter(isHeard), repeats: repeats.filter(isHeard) };
}

function hitsOf(text: string, table: PairTable<WordEntry>): readonly WordHit[] {
  let hits: WordHit[] | undefined;
  let free = 0;
  table.scan(text, (entry, start) => {
    if (start < free || !stands(entry, text, start)) return;
    free = start + entry.wrong.length;
    (hits ??= []).push({ entry, start, end: free });
  });
  return hits ?? NOTHING.hits;
}

function stands({ wrong, before, notBefore, after, notAfter }: WordEntry, text: string, start: number): boolean {
  if (!text.startsWith(wrong, start)) return false;
  if (before || notBefore) {
    const head = text.slice(Math.max(0, start - AROUND), start);
    if (before && !before.test(head)) return false;
    if (notBefore?.test(head)) return false;
  }
  if (after || notAfter) {
    const end = start + wrong.length;
    const tail = text.slice(end, end + AROUND);
    if (after && !after.test(tail)) return false;
    if (notAfter?.test(tail)) return false;
  }
  return true;
}

/** The names of documents are quoted as they are. */
function titleSpans(text: string): Span[] {
  return [...text.matchAll(/《[^《》]{1,80}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
