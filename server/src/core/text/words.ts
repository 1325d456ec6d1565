import type { Span } from './span.js';

/** Tells the words of Chinese text, which writes none apart. What does it is no business of the core. */
export interface WordBreaker {
  /** The words of one line in order, without punctuation and blanks; UTF-16 offsets from its start. Never throws. */
  wordsOf(line: string): readonly Span[];
}
