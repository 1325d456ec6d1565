import type { PageLayout } from './layout.js';

/** The width of a text in characters: letters, digits and half-width marks are half as wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 && !WIDE.test(character) ? 0.5 : 1;
  return width;
}

/** Below the CJK blocks, and as wide as they are in a Chinese face. */
const WIDE = /[—…“”‘’·×〇]/u;

/**
 * Characters of white to the right of an organ's name and of the date below it. With a seal the date stands four
 * characters from the right and the organ centred above it (GB/T 9704-2012 7.3.5.1); without one the organ stands two
 * from the right and the date begins two characters behind the organ's beginning (7.3.5.2).
 */
export function signOffIndents(organ: string, date: string, layout: PageLayout): { organ: number; date: number } {
  const [o, d] = [widthOf(organ), widthOf(date)];
  if (layout.seal) {
    // A long name must not run over the edge, so it takes the date along.
    const date = Math.max(4, (o - d) / 2);
    return { organ: date + (d - o) / 2, date };
  }
  // The date's own right end is o - d characters from the edge then; where it would come nearer than two, it stands there.
  if (o - d >= 2) return { organ: 2, date: o - d };
  return { organ: Math.max(2, d + 4 - o), date: 2 };
}
