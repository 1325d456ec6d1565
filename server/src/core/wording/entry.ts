/** The rules that read the tables of words. */
export type WordRule = 'confusable-word' | 'word-choice' | 'variant-word' | 'redundant-words';

/** A form that is wrong, or less usual, in some surroundings. Patterns see up to {@link AROUND} characters of the line. */
export interface WordEntry {
  readonly rule: WordRule;
  readonly wrong: string;
  /** What should stand there; empty where the words are simply left out. */
  readonly right: string;
  /** It is a word nowhere, and no two words meet in it: mending it cannot be wrong. */
  readonly safe?: true;
  /** Two words may meet in it: who knows no words keeps silent. */
  readonly meets?: true;
  /** What must, and what must not, stand before it; end with `$`. */
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  /** What must, and what must not, stand behind it; begin with `^`. */
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  /** Less than the rule's own severity. */
  readonly mild?: true;
}

/** So many characters on either side are looked at. */
export const AROUND = 40;

/** What an entry may say beside its words. */
export type EntryTraits = Omit<WordEntry, 'rule' | 'wrong' | 'right'>;

/** Entries of a list `wrong right wrong right …`, separated by blanks and line breaks. */
export function pairs(rule: WordRule, list: string, traits: EntryTraits = {}): WordEntry[] {
  const words = list.trim().split(/\s+/);
  const out: WordEntry[] = [];
  for (let i = 0; i + 1 < words.length; i += 2) {
    out.push({ rule, wrong: words[i] ?? '', right: words[i + 1] ?? '', ...traits });
  }
  return out;
}

/** One entry. */
export function entry(rule: WordRule, wrong: string, right: string, traits: EntryTraits = {}): WordEntry {
  return { rule, wrong, right, ...traits };
}
