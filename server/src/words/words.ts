import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WordBreaker } from '../core/index.js';
import { IntlSegmenter } from './intlSegmenter.js';
import { JiebaSegmenter } from './jiebaSegmenter.js';
import type { Segmenter, WordSpan } from './segmenter.js';

/**
 * The words that rules ask for: nodejieba's where it is installed with a dictionary, the platform's otherwise. Which
 * ones is settled when somebody first asks, so that starting costs nothing.
 */
export class Words implements WordBreaker {
  private chosen: Segmenter | undefined;

  /** @param load gives nodejieba's words; undefined where there are none. */
  constructor(
    private readonly load: () => Segmenter | undefined,
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

/** The words of this process. The dictionary is loaded once. */
export const WORDS = new Words(() => {
  const directory = dictionaryDirectory();
  return directory === undefined ? undefined : JiebaSegmenter.load(directory);
});

/** Beside the bundle, or where a build has put it, seen from this file. */
function dictionaryDirectory(): string | undefined {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return [path.join(here, 'dictionary'), path.join(here, '../../../dist/dictionary')].find((place) =>
    existsSync(place),
  );
}
