/** Words end at punctuation marks, and dictionaries have none that is so long. */
const LONGEST = 200;

/** A stretch without punctuation, at most {@link LONGEST} characters. */
const PIECE = new RegExp(`[\\p{Letter}\\p{Mark}\\p{Number}]{1,${LONGEST}}`, 'gu');

/**
 * The stretches of a line between its punctuation marks and blanks, each with its offset: the time that segmenting
 * takes grows faster than the text.
 */
export function piecesOf(line: string): { readonly start: number; readonly text: string }[] {
  return [...line.matchAll(PIECE)].map((match) => ({ start: match.index, text: match[0] }));
}
