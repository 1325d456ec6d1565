import { piecesOf } from './pieces.js';
import type { Segmenter, WordSpan } from './segmenter.js';

/** So many characters around the offset are looked at: the time that segmenting takes grows faster than the text. */
const WINDOW = 200;

/** The words of the platform's dictionary. Where the platform has none, there are no words. */
export class IntlSegmenter implements Segmenter {
  private loaded: Intl.Segmenter | undefined;

  /** Its dictionary is read when words are asked for first: that takes longer than all else that a server does to start. */
  private get segmenter(): Intl.Segmenter | undefined {
    if (typeof Intl.Segmenter !== 'function') return undefined;
    return (this.loaded ??= new Intl.Segmenter('zh', { granularity: 'word' }));
  }

  wordAt(line: string, offset: number): WordSpan | undefined {
    const at = Math.max(0, Math.min(offset, line.length));
    const from = Math.max(0, at - WINDOW / 2);
    const segments = this.segmenter?.segment(line.slice(from, at + WINDOW / 2));
    const own = segments?.containing(at - from);
    // Behind the last character of a word, and before a punctuation mark, that word is meant.
    const found = own?.isWordLike ? own : segments?.containing(at - from - 1);
    if (!found?.isWordLike) return undefined;
    const start = from + found.index;
    return { start, end: start + found.segment.length };
  }

  wordsOf(line: string): readonly WordSpan[] {
    const { segmenter } = this;
    if (!segmenter) return [];
    return piecesOf(line).flatMap(({ start, text }) =>
      [...segmenter.segment(text)].map(({ index, segment }) => ({
        start: start + index,
        end: start + index + segment.length,
      })),
    );
  }
}
