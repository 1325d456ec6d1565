/** Blanks that stand before, in and behind markers in real files: space, tab, NBSP, U+3000, zero-width ones, BOM. */
const BLANKS = new Set([0x20, 0x09, 0xa0, 0x3000, 0x200b, 0x200c, 0x200d, 0x2002, 0x2003, 0x2009, 0x202f, 0xfeff]);

/** True for a blank inside a line (never a line break). `code` is a UTF-16 unit. */
export function isBlank(code: number): boolean {
  return BLANKS.has(code);
}

/** The first offset at or after `from` that holds no blank; `text.length` where only blanks follow. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the last character that is no blank, at least `from`. */
export function trimEnd(text: string, from = 0, to = text.length): number {
  let at = to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

const BLANK_RUNS = /[ \t\u00a0\u3000\u200b-\u200d\u2002\u2003\u2009\u202f\ufeff]+/g;

/** The text without any blanks. */
export function squash(text: string): string {
  return text.replace(BLANK_RUNS, '');
}

/** True for characters of the main Chinese blocks, 〇 included. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}
