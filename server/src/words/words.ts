import type { WordBreaker } from '../core/index.js';
import { IntlSegmenter } from './intlSegmenter.js';
import type { Segmenter, WordSpan } from './segmenter.js';

/**
 * The words that rules ask for: those of a dictionary where there is one, the platform's otherwise. Which ones is settled
 * when somebody first asks, so that starting costs nothing.
 */
export class Words implements WordBreaker {
  private chosen: Segmenter | undefined;

  constructor(
    /** Loads the dictionary's; undefined where there is none. */
    public load: () => Segmenter | undefined = () => undefined,
    /** Told once, whose words are used. */
    public tell: (line: string) => void = () => undefined,
  ) {}

  wordsOf(line: string): readonly WordSpan[] {
    return (this.chosen ??= this.choose()).wordsOf(line);
  }

  private choose(): Segmenter {
    const jieba = this.load();
    this.tell(jieba ? 'words: nodejieba' : 'words: Intl.Segmenter');
    return jieba ?? new IntlSegmenter();
  }
}

/** The words of this process; the platform's, unless a program that runs in Node has called `useDictionary`. */
export const WORDS = new Words();
