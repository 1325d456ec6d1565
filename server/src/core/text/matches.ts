const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, in order. Where there is none, which is what rules mostly find, nothing is
 * made for it: `String.matchAll` copies the pattern at each call.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
