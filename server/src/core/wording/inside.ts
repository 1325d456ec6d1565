/** A quotation or a title is no longer than this; looking back further would make long lines slow. */
const LONGEST = 200;

/** A place in a line lies between an opening mark and its closing one, as far as the line before it shows. */
export function isInside(text: string, at: number, open: string, close: string): boolean {
  for (let i = at; i >= Math.max(0, at - LONGEST); i--) {
    const character = text.charAt(i);
    if (character === open) return true;
    if (character === close) return false;
  }
  return false;
}
