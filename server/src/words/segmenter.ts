import type { WordBreaker } from '../core/index.js';

/** A stretch of a text, UTF-16 offsets, `end` behind its last character. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** Tells words in Chinese text, which writes none apart. */
export interface Segmenter extends WordBreaker {
  /**
   * The word at an offset of one line; between two words the one that begins there. Undefined where none stands there.
   * Never throws.
   */
  wordAt(line: string, offset: number): WordSpan | undefined;
}
