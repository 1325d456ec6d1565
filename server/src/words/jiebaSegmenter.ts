import { createRequire } from 'node:module';
import { dictionaryFiles, type DictionaryFiles } from './dictionary.js';
import { piecesOf } from './pieces.js';
import type { Segmenter, WordSpan } from './segmenter.js';

/** What is used of nodejieba. */
export interface Jieba {
  load(files: DictionaryFiles): unknown;
  cut(text: string): string[];
}

/** The words of a dictionary of our own, found by the native library nodejieba. */
export class JiebaSegmenter implements Segmenter {
  private constructor(private readonly jieba: Jieba) {}

  /**
   * Loads library and dictionary, which takes 0.1 s. Undefined where the library is not installed or does not fit this
   * machine, and where the dictionary is not whole. Never throws.
   */
  static load(directory: string, library: () => Jieba = requireJieba): JiebaSegmenter | undefined {
    const files = dictionaryFiles(directory);
    if (!files) return undefined;
    try {
      const jieba = library();
      jieba.load(files);
      // A library that loads and does not work is none.
      return jieba.cut('农村').join('') === '农村' ? new JiebaSegmenter(jieba) : undefined;
    } catch {
      return undefined;
    }
  }

  wordAt(line: string, offset: number): WordSpan | undefined {
    const words = this.wordsOf(line);
    const at = Math.max(0, Math.min(offset, line.length));
    return (
      words.find(({ start, end }) => start <= at && at < end) ??
      // Behind the last character of a word, and before a punctuation mark, that word is meant.
      words.find(({ end }) => end === at)
    );
  }

  wordsOf(line: string): readonly WordSpan[] {
    return piecesOf(line).flatMap(({ start, text }) => this.wordsIn(text, start));
  }

  private wordsIn(text: string, from: number): readonly WordSpan[] {
    let at = from;
    const words = this.cut(text).map((word) => ({ start: at, end: (at += word.length) }));
    // What does not add up to the text would say something about other places.
    return at === from + text.length ? words : [{ start: from, end: from + text.length }];
  }

  private cut(text: string): string[] {
    try {
      return this.jieba.cut(text);
    } catch {
      return [text];
    }
  }
}

/** Bundles lie beside `node_modules` of the product, like the sources: both find the library there. */
function requireJieba(): Jieba {
  return createRequire(import.meta.url)('nodejieba') as Jieba;
}
