import { matchesOf } from '../../text/matches.js';
/** What a pair of marks encloses: notes, quotations, titles. */
export type Family = 'bracket' | 'quote' | 'title';

/** A kind of pair; half and full width are one kind. */
export type Shape =
  'round' | 'square' | 'lenticular' | 'tortoise' | 'double' | 'corner' | 'whiteCorner' | 'title' | 'innerTitle';

/** One half of a pair as it stands in a line; `at` counts from the line's start. */
export interface PairMark {
  readonly at: number;
  readonly char: string;
  readonly shape: Shape;
  readonly family: Family;
  readonly opens: boolean;
  /** The other half, of the same width. */
  readonly partner: string;
}

/**
 * The marks that come in pairs (GB/T 15834-2011 4.8, 4.9, 4.15). Single quotes are left out: ’ is an apostrophe as well.
 * Braces are no mark of Chinese text.
 */
const KINDS: readonly (readonly [string, Shape, Family])[] = [
  ['（）', 'round', 'bracket'],
  ['()', 'round', 'bracket'],
  ['［］', 'square', 'bracket'],
  ['[]', 'square', 'bracket'],
  ['【】', 'lenticular', 'bracket'],
  ['〔〕', 'tortoise', 'bracket'],
  ['“”', 'double', 'quote'],
  ['「」', 'corner', 'quote'],
  ['『』', 'whiteCorner', 'quote'],
  ['《》', 'title', 'title'],
  ['〈〉', 'innerTitle', 'title'],
];

/** All of them, for one search through a line. */
const ANY = /[（）()［］[\]【】〔〕“”「」『』《》〈〉]/g;

const TABLE = makeTable();

function makeTable(): ReadonlyMap<string, Omit<PairMark, 'at'>> {
  const table = new Map<string, Omit<PairMark, 'at'>>();
  for (const [pair, shape, family] of KINDS) {
    const [open = '', close = ''] = pair;
    table.set(open, { char: open, shape, family, opens: true, partner: close });
    table.set(close, { char: close, shape, family, opens: false, partner: open });
  }
  return table;
}

/** The halves of pairs in a line, in order. Linear; never throws. */
export function pairMarksOf(line: string): readonly PairMark[] {
  const marks: PairMark[] = [];
  for (const match of matchesOf(line, ANY)) {
    const kind = TABLE.get(match[0]);
    if (kind) marks.push({ ...kind, at: match.index });
  }
  return marks;
}
