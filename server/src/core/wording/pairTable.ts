/** Texts by two characters in them that stand side by side, so that a line without any is passed at one look a place. */
export class PairTable<T> {
  private readonly lists = new Map<number, { readonly offset: number; readonly value: T }[]>();
  /** Whether any text may have two characters of this hash. */
  private readonly there = new Uint8Array(0x10000);

  /** @param offset which two characters tell the text best: these and the next one. Texts of one character are left out. */
  add(text: string, value: T, offset = 0): void {
    if (text.length < 2) return;
    const first = text.charCodeAt(offset);
    const second = text.charCodeAt(offset + 1);
    const key = keyOf(first, second);
    const list = this.lists.get(key);
    if (list) list.push({ offset, value });
    else this.lists.set(key, [{ offset, value }]);
    this.there[hashOf(first, second)] = 1;
  }

  /** Tells of every place where the two characters of a text stand, and where the text would begin; linear. */
  scan(line: string, tell: (value: T, start: number) => void): void {
    const { there } = this;
    let last = line.charCodeAt(0);
    for (let at = 1; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (there[hashOf(last, code)] === 1) {
        const list = this.lists.get(keyOf(last, code));
        if (list) for (const { offset, value } of list) if (at - 1 >= offset) tell(value, at - 1 - offset);
      }
      last = code;
    }
  }
}

const keyOf = (first: number, second: number): number => first * 0x10000 + second;
const hashOf = (first: number, second: number): number => ((first * 31) ^ (second * 7)) & 0xffff;
