/**
 * Pairs of characters that stand side by side, as bits: what most slips begin with, and most lines do not hold. `a → b`
 * is one of a with one of b right behind it.
 */
export const PAIR = {
  /** ，。 */
  markMark: 1 << 0,
  /** 。” */
  markClose: 1 << 1,
  /** Digit, or what ends a date or share → connector. */
  numberDash: 1 << 2,
  /** No digit → 0 */
  dateZero: 1 << 3,
  /** Opening bracket of any kind → digit or ×. */
  bracketDigit: 1 << 4,
  /** Digit → ， 。 ． ： */
  digitWide: 1 << 5,
  /** 、→ 等 */
  commaEtc: 1 << 6,
  /** Digit → 十 百 千 几 */
  digitHan: 1 << 7,
  /** No digit → half-width point. */
  wordPoint: 1 << 8,
  /** Chinese → half-width mark or blank, and the other way round. */
  hanHalf: 1 << 9,
  /** Two of one row of dots: .. 。。 ·· */
  dots: 1 << 10,
  /** Chinese numeral → 0 */
  hanZero: 1 << 11,
  /** Digit → l or I, or the other way round. */
  digitLetter: 1 << 12,
  /** 约 近 超过 几 … → number */
  aboutNumber: 1 << 13,
  /** 到 至 → number */
  toNumber: 1 << 14,
  /** 分 → 比 */
  percentWord: 1 << 15,
  /** 、→ number */
  commaNumber: 1 << 16,
  /** 是 or ① → mark */
  ordinalMark: 1 << 17,
  /** Chinese numeral, or what ends 首先 其次 最后 → 、 */
  numeralComma: 1 << 18,
  /** ） → mark */
  bracketMark: 1 << 19,
  /** Digit → 、 */
  digitComma: 1 << 20,
  /** 。→ ） */
  stopBracket: 1 << 21,
  /** 一 → 方 */
  oneHand: 1 << 22,
  /** 第 → opening bracket */
  ordinalBracket: 1 << 23,
  /** 年 or 月 → Chinese numeral */
  dateHan: 1 << 24,
  /** Chinese numeral → 年 or 月 */
  hanDate: 1 << 25,
  /** “ → digit */
  quoteDigit: 1 << 26,
  /** 此 → 页, 题 → 词 */
  obsolete: 1 << 27,
  /** Anything → … */
  ellipsis: 1 << 28,
  /** Half-width mark → Chinese */
  halfHan: 1 << 29,
  /** Anything → ○ O o, which look like 〇 and 0 */
  zeroLike: 1 << 30,
  /** Anything → 倍 */
  times: 1 << 31,
} as const;

const NUMERALS = '〇零○一二三四五六七八九十百千两几';
const DIGITS = '0123456789';
const OPENING = '[［【〔(（﹝〖';
const HALF = ',;:?!. ';
const MARKS = '，、；：。？！';
const LETTERS = 'lI';

const ROWS: readonly (readonly [pair: number, before: string, behind: string])[] = [
  [PAIR.markMark, MARKS, MARKS],
  [PAIR.markClose, MARKS, '”'],
  [PAIR.numberDash, `${DIGITS}年月日号时分%％‰`, '-–~－〜−—～'],
  [PAIR.dateZero, '', '0'],
  [PAIR.bracketDigit, OPENING, `${DIGITS}×`],
  [PAIR.digitWide, DIGITS, '，。．：'],
  [PAIR.commaEtc, '、', '等'],
  [PAIR.digitHan, DIGITS, '十百千几'],
  [PAIR.dots, '.', '.'],
  [PAIR.dots, '。', '。'],
  [PAIR.dots, '·', '·'],
  [PAIR.hanZero, NUMERALS, '0'],
  [PAIR.digitLetter, DIGITS, LETTERS],
  [PAIR.digitLetter, LETTERS, DIGITS],
  [PAIR.aboutNumber, '约概近过超逾于少多足几', DIGITS + NUMERALS],
  [PAIR.toNumber, '到至', DIGITS + NUMERALS],
  [PAIR.percentWord, '分', '比'],
  [PAIR.commaNumber, '、', DIGITS + NUMERALS],
  [PAIR.ordinalMark, '是', '，：．.,:、'],
  [PAIR.numeralComma, `${NUMERALS}先次后`, '、'],
  [PAIR.bracketMark, '）', '，：．.,:、'],
  [PAIR.digitComma, DIGITS, '、'],
  [PAIR.stopBracket, '。', '）'],
  [PAIR.oneHand, '一', '方'],
  [PAIR.ordinalBracket, '第', '（('],
  [PAIR.dateHan, '年月', NUMERALS],
  [PAIR.hanDate, NUMERALS, '年月'],
  [PAIR.quoteDigit, '“', DIGITS],
  [PAIR.obsolete, '此题', '页词'],
  [PAIR.halfHan, ',;:?!', ''],
  [PAIR.ellipsis, '', '…⋯'],
  [PAIR.zeroLike, '', '○◯OoΟО'],
  [PAIR.times, '', '倍'],
];
/** What stands before them does not matter. */
const ANYTHING = PAIR.ellipsis | PAIR.zeroLike | PAIR.times;

/** Chinese characters besides those of the main blocks, and what stands at the edges of Chinese words. */
const CHINESE = '“”‘’（）《》〈〉【】〔〕…—％×〇';

interface Tables {
  readonly before: Uint32Array;
  readonly behind: Uint32Array;
}

/** Made when first asked for: an outline needs none, and comes first. */
let tables: Tables | undefined;

function makeTables(): Tables {
  const before = new Uint32Array(0x10000).fill(ANYTHING | PAIR.wordPoint | PAIR.dateZero);
  const behind = new Uint32Array(0x10000);
  const put = (table: Uint32Array, characters: string, pair: number): void => {
    for (let i = 0; i < characters.length; i++)
      table[characters.charCodeAt(i)] = (table[characters.charCodeAt(i)] ?? 0) | pair;
  };
  for (const code of DIGITS) before[code.charCodeAt(0)] = ANYTHING;
  for (let code = 0x3400; code <= 0x9fff; code++) {
    before[code] = (before[code] ?? 0) | PAIR.hanHalf;
    behind[code] = (behind[code] ?? 0) | PAIR.halfHan;
  }
  put(before, CHINESE, PAIR.hanHalf);
  put(behind, CHINESE, PAIR.halfHan);
  put(behind, HALF, PAIR.hanHalf);
  put(behind, '.', PAIR.wordPoint);
  put(before, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', PAIR.ordinalMark);
  for (const [pair, first, second] of ROWS) {
    put(before, first, pair);
    put(behind, second, pair);
  }
  return { before, behind };
}

/** The pairs that a text holds, as bits of {@link PAIR}; its beginning counts as a blank. One pass; never throws. */
export function pairsOf(text: string): number {
  tables ??= makeTables();
  const { before, behind } = tables;
  let pairs = 0;
  let last = before[0x20] ?? 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    pairs |= last & (behind[code] ?? 0);
    last = before[code] ?? 0;
  }
  return pairs;
}
