/** How well a name fits what was typed: lower is better; undefined where it does not fit. */
export type Match = (name: string) => number | undefined;

/** From here on a name holds only the characters of what was typed, not the whole as it stands. */
export const SCATTERED = 1_000;

/**
 * Matches names that hold a query: as it stands, the nearer to the beginning the better, else its characters in their
 * order. Blanks, width and case do not count. An empty query fits everything.
 */
export function matchOf(query: string): Match {
  const wanted = fold(query);
  const characters = Array.from(wanted);
  return (name) => {
    const folded = fold(name);
    const at = folded.indexOf(wanted);
    if (at >= 0) return Math.min(at, SCATTERED - 1);
    let from = 0;
    for (const character of characters) {
      const found = folded.indexOf(character, from);
      if (found < 0) return undefined;
      from = found + character.length;
    }
    return SCATTERED + from - wanted.length;
  };
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
