import { isBlank } from '../text/chars.js';

/** How much a text holds, counted as the dialog 字数统计 of Word does. */
export interface TextCounts {
  /** 字数: Chinese characters and punctuation one each, a run of letters, digits and their punctuation one. */
  readonly words: number;
  /** 字符数（不计空格）: characters outside the BMP are one. */
  readonly characters: number;
  /** 字符数（计空格）: line breaks are not counted. */
  readonly charactersWithBlanks: number;
  /** Lines that are not blank. */
  readonly paragraphs: number;
}

/** Counts a text. Total and linear; several texts are counted by adding up. */
export function countText(text: string): TextCounts {
  let words = 0;
  let characters = 0;
  let blanks = 0;
  let paragraphs = 0;
  let inWord = false;
  let inParagraph = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) {
      inWord = false;
      inParagraph = false;
      continue;
    }
    if (isBlank(code)) {
      // A zero-width mark such as a BOM takes no room and is no blank to a reader.
      if (!isZeroWidth(code)) blanks++;
      inWord = false;
      continue;
    }
    const pair = isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(i + 1));
    if (pair) i++;
    characters++;
    if (!inParagraph) paragraphs++;
    inParagraph = true;
    if (pair || isEastAsian(code)) {
      words++;
      inWord = false;
    } else {
      if (!inWord) words++;
      inWord = true;
    }
  }
  return { words, characters, charactersWithBlanks: characters + blanks, paragraphs };
}

/** The sum of counts. */
export function addCounts(counts: readonly TextCounts[]): TextCounts {
  return counts.reduce(
    (sum, one) => ({
      words: sum.words + one.words,
      characters: sum.characters + one.characters,
      charactersWithBlanks: sum.charactersWithBlanks + one.charactersWithBlanks,
      paragraphs: sum.paragraphs + one.paragraphs,
    }),
    { words: 0, characters: 0, charactersWithBlanks: 0, paragraphs: 0 },
  );
}

/**
 * What Word counts one by one: the East Asian blocks, and the punctuation that Chinese text shares with others (“ ”
 * — … · ×), which stands in a Chinese font there.
 */
function isEastAsian(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xffee) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x2100 && code <= 0x2bff) ||
    code === 0xb7 ||
    code === 0xd7
  );
}

function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0xfeff;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
