/**
 * What sorts of characters a text holds, as bits. Rules that look at single lines name the traits a line must have to
 * be worth looking at, so that a clean line costs one test a rule.
 */
export const TRAIT = {
  /** , ; : ? ! — half-width marks that have a full-width form. */
  halfMark: 1 << 0,
  /** The half-width full stop and point. */
  dot: 1 << 1,
  /** 。 */
  stop: 1 << 2,
  /** ， 、 ； ： ？ ！ */
  mark: 1 << 3,
  /** （ ） ( ) ［ ］ [ ] 【 】 〔 〕 and their look-alikes. */
  bracket: 1 << 4,
  /** “ ” ‘ ’ 「 」 『 』 and straight ones. */
  quote: 1 << 5,
  /** 《 》 〈 〉 < > ＜ ＞ */
  titleMark: 1 << 6,
  /** … ⋯ */
  ellipsis: 1 << 7,
  /** — ― – ─ - － ~ ～ 〜 and the minus sign. */
  dash: 1 << 8,
  /** 0-9 */
  digit: 1 << 9,
  /** ０-９, Ａ-Ｚ, ａ-ｚ and other full-width ASCII that is no mark of punctuation. */
  wide: 1 << 10,
  /** A-Z a-z */
  latin: 1 << 11,
  /** 〇 ○ and 零. */
  zero: 1 << 12,
  /** 一 … 九, 十 百 千 两 几. */
  hanNumeral: 1 << 13,
  /** 年 月 日 */
  date: 1 << 14,
  /** Blanks of all kinds, also those before the text. */
  blank: 1 << 15,
  /** Characters that nobody sees, that were lost, or that only a program uses. */
  invisible: 1 << 16,
  /** % ％ ‰ and 百. */
  percent: 1 << 17,
  /** × _ ＿ * ＊ and other things that stand for what is still to be written. */
  placeholder: 1 << 18,
  /** Anything beyond the Basic Multilingual Plane, or half of it. */
  surrogate: 1 << 19,
  /** • ・ and other dots that are no ·. */
  middleDot: 1 << 20,
} as const;

const GROUPS: readonly (readonly [string, number])[] = [
  [',;:?!', TRAIT.halfMark],
  ['.', TRAIT.dot],
  ['。', TRAIT.stop],
  ['，、；：？！', TRAIT.mark],
  ['（）()［］[]【】〔〕﹝﹞〖〗{}｛｝', TRAIT.bracket],
  ['“”‘’"\'「」『』＂＇', TRAIT.quote],
  ['《》〈〉<>＜＞', TRAIT.titleMark],
  ['…⋯', TRAIT.ellipsis],
  ['—―–─-－~～〜−', TRAIT.dash],
  ['〇○零', TRAIT.zero],
  ['一二三四五六七八九十百千两几', TRAIT.hanNumeral],
  ['年月日', TRAIT.date],
  [' \t\u00a0\u3000\u2002\u2003\u2009\u202f', TRAIT.blank],
  ['\u200b\u200c\u200d\ufeff\ufffd\u00ad\u2028\u2029', TRAIT.invisible],
  ['%％‰百', TRAIT.percent],
  ['×＿_*＊□', TRAIT.placeholder],
  ['•・‧∙⋅･', TRAIT.middleDot],
];

/** Made when first asked for: an outline needs none, and comes first. */
let traits: Uint32Array | undefined;

function makeTable(): Uint32Array {
  const table = new Uint32Array(0x10000);
  const put = (from: number, to: number, trait: number): void => {
    for (let code = from; code <= to; code++) table[code] = (table[code] ?? 0) | trait;
  };
  for (const [characters, trait] of GROUPS) {
    for (let i = 0; i < characters.length; i++) put(characters.charCodeAt(i), characters.charCodeAt(i), trait);
  }
  put(0x30, 0x39, TRAIT.digit);
  put(0x41, 0x5a, TRAIT.latin);
  put(0x61, 0x7a, TRAIT.latin);
  put(0xff10, 0xff19, TRAIT.wide);
  put(0xff21, 0xff3a, TRAIT.wide);
  put(0xff41, 0xff5a, TRAIT.wide);
  put(0x00, 0x08, TRAIT.invisible);
  put(0x0b, 0x0c, TRAIT.invisible);
  put(0x0e, 0x1f, TRAIT.invisible);
  put(0x7f, 0x9f, TRAIT.invisible);
  put(0x200e, 0x200f, TRAIT.invisible);
  put(0x202a, 0x202e, TRAIT.invisible);
  put(0x2060, 0x206f, TRAIT.invisible);
  put(0xe000, 0xf8ff, TRAIT.invisible);
  put(0xd800, 0xdfff, TRAIT.surrogate);
  return table;
}

/** The traits of a text, as bits of {@link TRAIT}. One pass; never throws. */
export function traitsOf(text: string): number {
  const table = (traits ??= makeTable());
  let found = 0;
  for (let i = 0; i < text.length; i++) found |= table[text.charCodeAt(i)] ?? 0;
  return found;
}
