import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lint, ParsedDocument, type WordBreaker } from '../../../../server/src/core/index.js';
import { IntlSegmenter } from '../../../../server/src/words/intlSegmenter.js';
import { JiebaSegmenter } from '../../../../server/src/words/jiebaSegmenter.js';

/** Programs in scripts/ have no types of their own. */
interface DictionaryScript {
  readonly writeDictionary: (directory: string) => number | undefined;
}

const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-boundaries-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { writeDictionary } = (await import(
  new URL('../../../../scripts/dictionary.mjs', import.meta.url).href
)) as DictionaryScript;
// Where nodejieba is not installed there is no dictionary, and the platform's words alone are looked at.
const jieba = writeDictionary(folder) === undefined ? undefined : JiebaSegmenter.load(folder);
const breakers: (readonly [string, WordBreaker])[] = [['Intl.Segmenter', new IntlSegmenter()]];
if (jieba) breakers.push(['nodejieba', jieba]);

const found = (text: string, words?: WordBreaker): string[] =>
  lint(ParsedDocument.parse(text), {
    categories: ['wording'],
    rules: { 'word-choice': 'off' },
    ...(words ? { words } : {}),
  }).map(({ span }) => text.slice(span.start, span.end));

describe.each(breakers)('words that meet, by %s', (_name, words) => {
  it.each([
    ['请各村按排人员值守。', ['按排']],
    ['费用按排污量计算，村民按排队次序领取。', []],
    ['新村按装路灯36盏。', ['按装']],
    ['机组按装机容量补助。', []],
    ['切实做好风险防犯工作。', ['防犯']],
    ['加强预防犯罪宣传，严防犯错。', []],
    ['进度进度缓慢的，要说明原因。', ['进度进度']],
    ['构建共建共治共享格局，使用信用信息。', []],
    ['新建的的水渠已经通水。', ['的的']],
    ['达到节水目的的办法，村民加深了了解。', []],
  ])('%s', (text, expected) => {
    expect(found(text, words)).toEqual(expected);
  });
});

describe('words that meet, where nobody knows words', () => {
  let asked = 0;
  const counting: WordBreaker = {
    wordsOf(line) {
      asked++;
      return [{ start: 0, end: line.length }];
    },
  };
  beforeAll(() => {
    asked = 0;
  });

  it('are left alone', () => {
    expect(found('请各村按排人员值守，进度进度缓慢。')).toEqual([]);
  });

  it('a clean text asks for none', () => {
    found('全镇修复水渠三处，新建道路十二条。\n'.repeat(50), counting);
    expect(asked).toBe(0);
  });

  it('a clause is asked about once', () => {
    found('请各村按排人员值守。\n'.repeat(50), counting);
    expect(asked).toBe(1);
  });
});
