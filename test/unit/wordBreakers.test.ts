import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dictionaryFiles } from '../../server/src/words/dictionary.js';
import { IntlSegmenter } from '../../server/src/words/intlSegmenter.js';
import { JiebaSegmenter, type Jieba } from '../../server/src/words/jiebaSegmenter.js';
import type { Segmenter } from '../../server/src/words/segmenter.js';
import { Words } from '../../server/src/words/words.js';

/** Programs in scripts/ have no types of their own. */
interface DictionaryScript {
  readonly writeDictionary: (directory: string, source?: string) => number | undefined;
}
const { writeDictionary } = (await import(
  new URL('../../scripts/dictionary.mjs', import.meta.url).href
)) as DictionaryScript;

const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A dictionary in a folder of its own, made of a few words. */
function dictionary(name: string): string {
  const source = path.join(folder, 'source');
  mkdirSync(source, { recursive: true });
  writeFileSync(path.join(source, 'jieba.dict.utf8'), '农村 900 n\r\n道路 800 n\n生僻 3 n\nB超 900 n\n');
  writeFileSync(path.join(source, 'hmm_model.utf8'), '#\n');
  const directory = path.join(folder, name);
  expect(writeDictionary(directory, source)).toBe(2);
  return directory;
}

/** The words that nodejieba tells with the dictionary of the product. */
function jieba(): Segmenter | undefined {
  const directory = path.join(folder, 'product');
  writeDictionary(directory);
  return JiebaSegmenter.load(directory);
}

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url)('nodejieba');
    return true;
  } catch {
    // It needs a compiler where no ready-made one fits; the product does without it.
    console.log('nodejieba is not installed: its words are not looked at.');
    return false;
  }
}

const segmenters: (readonly [string, () => Segmenter | undefined])[] = [['Intl.Segmenter', () => new IntlSegmenter()]];
if (isInstalled()) segmenters.push(['nodejieba', jieba]);

describe.each(segmenters)('words of %s', (_name, make) => {
  let segmenter: Segmenter;
  beforeAll(() => {
    const made = make();
    if (!made) throw new Error('the segmenter cannot be made');
    segmenter = made;
  });
  const words = (line: string): string[] => segmenter.wordsOf(line).map(({ start, end }) => line.slice(start, end));

  it.each([
    ['公布署名文章', ['公布', '署名', '文章']],
    ['预防犯罪', ['预防', '犯罪']],
    ['农村，已经发展。', ['农村', '已经', '发展']],
    ['　　农村道路 管理', ['农村', '道路', '管理']],
    ['', []],
    ['——……！', []],
  ])('%s', (line, expected) => {
    expect(words(line)).toEqual(expected);
  });

  it('stand in the line where they are said to stand, in order', () => {
    const line = '（一）加强𠮷林大街道路养护，2026年新修12.5公里；\ud800坏字\0与\udc00也不怕。';
    let end = 0;
    for (const span of segmenter.wordsOf(line)) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      expect(line.slice(span.start, span.end)).not.toMatch(/[，。；（）]/);
      ({ end } = span);
    }
    expect(end).toBeLessThanOrEqual(line.length);
  });

  it('are told in a line of 100,000 characters without punctuation', () => {
    const line = '扎实推进农村道路养护工作'.repeat(8_000);
    const start = performance.now();
    expect(segmenter.wordsOf(line).at(-1)?.end).toBe(line.length);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('are found at an offset', () => {
    expect(segmenter.wordAt('我们农村。', 3)).toEqual({ start: 2, end: 4 });
    expect(segmenter.wordAt('我们农村。', 2)).toEqual({ start: 2, end: 4 });
    expect(segmenter.wordAt('我们农村。', 4)).toEqual({ start: 2, end: 4 });
    expect(segmenter.wordAt('……', 1)).toBeUndefined();
  });
});

/** A library that must not be reached with this dictionary: it would end the process. */
const never = (): Jieba => {
  throw new Error('reached');
};

describe('a dictionary that is not as it was made is never handed to the library', () => {
  const reach = (directory: string): boolean => {
    let reached = false;
    JiebaSegmenter.load(directory, () => {
      reached = true;
      return never();
    });
    return reached;
  };

  it('a whole one is', () => {
    expect(reach(dictionary('good'))).toBe(true);
  });

  it('none there', () => {
    expect(dictionaryFiles(path.join(folder, 'absent'))).toBeUndefined();
    expect(reach(path.join(folder, 'absent'))).toBe(false);
  });

  it.each(['words.utf8', 'model.utf8', 'user.utf8', 'idf.utf8', 'stop.utf8', 'manifest.json'])(
    '%s missing, empty, cut, changed',
    (file) => {
      const directory = dictionary(`bad-${file}`);
      const place = path.join(directory, file);
      const whole = readFileSync(place);
      const damages = [
        () => rmSync(place),
        () => truncateSync(place, 0),
        () => truncateSync(place, whole.length - 3),
        () => writeFileSync(place, `x${whole.toString('utf8')}`),
      ];
      for (const damage of damages) {
        damage();
        expect(reach(directory)).toBe(false);
        writeFileSync(place, whole);
      }
      expect(reach(directory)).toBe(true);
    },
  );

  it('no nodejieba to take the words from: none is made', () => {
    expect(writeDictionary(path.join(folder, 'unmade'), path.join(folder, 'absent'))).toBeUndefined();
  });
});

describe('the words of the process', () => {
  const fake = (cut: (text: string) => string[]) =>
    JiebaSegmenter.load(dictionary('fake'), () => ({ load: () => true, cut }));

  it('are the platform’s where the library is not there, and it is said once', () => {
    const told: string[] = [];
    const words = new Words(
      () => JiebaSegmenter.load(dictionary('fake'), never),
      (line) => told.push(line),
    );
    expect(told).toEqual([]);
    expect(words.wordsOf('预防犯罪')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
    words.wordsOf('再来一次');
    expect(told).toEqual(['words: Intl.Segmenter']);
  });

  it('are the library’s where it is there', () => {
    const told: string[] = [];
    const words = new Words(
      () => new IntlSegmenter(),
      (line) => told.push(line),
    );
    words.wordsOf('预防犯罪');
    expect(told).toEqual(['words: nodejieba']);
  });

  it('are not those of a library that loads and does not work', () => {
    expect(fake(() => [])).toBeUndefined();
    expect(
      fake(() => {
        throw new Error('broken');
      }),
    ).toBeUndefined();
  });

  it('do not move when the library loses characters', () => {
    const lossy = fake((text) => (text === '农村' ? ['农村'] : ['短']));
    expect(lossy?.wordsOf('预防犯罪')).toEqual([{ start: 0, end: 4 }]);
  });
});
