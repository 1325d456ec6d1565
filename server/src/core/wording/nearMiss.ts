/** Terms of so many characters may differ in one, and in two: fewer say too little to be known by the rest. */
const ONE_FROM = 8;
const TWO_FROM = 12;

/** How many characters may differ from a term and still mean it; 0 where nothing but the term itself does. */
function tolerance(term: string): number {
  return term.length >= TWO_FROM ? 2 : term.length >= ONE_FROM ? 1 : 0;
}

/** The pieces of a term of which one is untouched wherever {@link tolerance} is kept, each with its offset. */
export function piecesOfTerm(term: string): { readonly text: string; readonly offset: number }[] {
  const count = tolerance(term) + 1;
  if (count === 1) return [];
  return Array.from({ length: count }, (_unused, i) => {
    const offset = Math.floor((i * term.length) / count);
    return { text: term.slice(offset, Math.floor(((i + 1) * term.length) / count)), offset };
  });
}

/**
 * Where a slip of a term stands that should begin near `at`; undefined where the term itself, or something else, stands
 * there. A slip begins and ends as the term does: what lies at its ends may belong to another phrase.
 */
export function nearMiss(text: string, at: number, term: string): { start: number; end: number } | undefined {
  const most = tolerance(term);
  const first = term.charCodeAt(0);
  const last = term.charCodeAt(term.length - 1);
  for (let start = Math.max(0, at - most); start <= at + most; start++) {
    if (text.charCodeAt(start) !== first) continue;
    for (let length = term.length - most; length <= term.length + 1; length++) {
      const end = start + length;
      if (end > text.length || text.charCodeAt(end - 1) !== last) continue;
      const actual = text.slice(start, end);
      if (actual === term) return undefined;
      if (isSlip(actual, term, most)) return { start, end };
    }
  }
  return undefined;
}

const NUMERAL = /[\d一二三四五六七八九十百]/;
const MARKS = /[，、；“”‘’\s]/g;

function isSlip(actual: string, term: string, most: number): boolean {
  const { text, wanted, before } = difference(actual, term);
  // 二十届三中 and 二十届四中, or marks alone: another term, or another way of writing it.
  if (NUMERAL.test(text) && NUMERAL.test(wanted)) return false;
  if (text.replace(MARKS, '') === wanted.replace(MARKS, '')) return false;
  // What is put in is a word of the writer's, unless it repeats its neighbour.
  if (wanted === '') return text.length === 1 && text === before;
  if (text === '') return wanted.length <= most;
  return Math.abs(text.length - wanted.length) <= 1 && distance(text, wanted) <= most;
}

/** What is left of two texts without the beginning and end that they share. */
function difference(actual: string, term: string): { text: string; wanted: string; before: string } {
  const least = Math.min(actual.length, term.length);
  let head = 0;
  while (head < least && actual[head] === term[head]) head++;
  let tail = 0;
  while (tail < least - head && actual.at(-1 - tail) === term.at(-1 - tail)) tail++;
  return {
    text: actual.slice(head, actual.length - tail),
    wanted: term.slice(head, term.length - tail),
    before: actual.charAt(head - 1),
  };
}

/** How many characters must be changed, put in, taken out or exchanged with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_unused, j) => j)];
  const of = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(of(i - 1, j) + 1, of(i, j - 1) + 1, of(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, of(i - 2, j - 2) + 1);
      row.push(least);
    }
  }
  return of(a.length, b.length);
}
