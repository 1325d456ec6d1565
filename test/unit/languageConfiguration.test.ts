import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

type Pair = readonly [open: string, close: string];
interface EnterRule {
  readonly beforeText: string;
  readonly previousLineText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}
interface Configuration {
  readonly brackets: readonly Pair[];
  readonly colorizedBracketPairs: readonly Pair[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly Pair[];
  readonly autoCloseBefore: string;
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly EnterRule[];
}
interface Manifest {
  readonly contributes: { readonly configurationDefaults: Record<string, Record<string, unknown>> };
}

const configuration = read('language-configuration.json') as Configuration;
const { configurationDefaults } = (read('package.json') as Manifest).contributes;
const defaults = configurationDefaults['[gongwen]'] ?? {};
const pairs = configuration.brackets;

describe('the language configuration', () => {
  it.each(['（）', '《》', '“”', '‘’', '〔〕', '【】', '「」'])('pairs %s', (pair) => {
    expect(pairs.map((brackets) => brackets.join(''))).toContain(pair);
  });

  it('has full pairs, each character in one of them, and the same ones everywhere', () => {
    const characters = pairs.flat();
    expect(characters.filter((character) => character.length !== 1)).toEqual([]);
    expect(new Set(characters).size).toBe(pairs.length * 2);
    expect(configuration.autoClosingPairs.map(({ open, close }) => [open, close])).toEqual(pairs);
    expect(configuration.surroundingPairs).toEqual(pairs);
    // 1） is a marker and no mistake, and the brackets of （一） have its colour.
    expect(configuration.colorizedBracketPairs).toEqual([]);
  });

  it('closes a bracket before every closing bracket and blank, and before no word', () => {
    for (const [open, close] of pairs) {
      expect(configuration.autoCloseBefore).toContain(close);
      expect(configuration.autoCloseBefore).not.toContain(open);
    }
    for (const character of ' \t\n\u3000，。；：、') expect(configuration.autoCloseBefore).toContain(character);
    expect(configuration.autoCloseBefore).not.toMatch(/[\p{L}\p{N}]/u);
  });

  it('separates words at blanks and at every bracket and mark of Chinese text', () => {
    const separators = defaults['editor.wordSeparators'];
    for (const character of [...pairs.flat(), ...Array.from('\u3000，。；：、？！…—')])
      expect(separators).toContain(character);
    expect(separators).not.toMatch(/[\p{L}\p{N}_]/u);
  });

  it('changes the editor for its own language alone', () => {
    expect(Object.keys(configurationDefaults)).toEqual(['[gongwen]']);
    // How a file is stored is the writer's choice.
    expect(Object.keys(defaults).filter((key) => !key.startsWith('editor.'))).toEqual([]);
  });
});

/** What a new line begins with behind a line's text, beside its half-width blanks: the first rule that fits decides. */
function indentation(before: string, previous = ''): string | undefined {
  const rule = configuration.onEnterRules.find(
    ({ beforeText, previousLineText }) =>
      new RegExp(beforeText).test(before) && new RegExp(previousLineText ?? '').test(previous),
  );
  return rule && (rule.action.appendText ?? '');
}

describe('Enter', () => {
  it.each([
    ['　　为做好工作，制定本方案。', '', '　　'],
    ['　　一、总体要求', '', '　　'],
    ['　　', '', '　　'],
    ['　', '', '　'],
    ['　　　　四个空格', '', '　　　　'],
    ['  　　混合缩进', '', '　　'],
    ['    半角缩进', '', ''],
    ['', '　　上一段。', ''],
    ['没有缩进的一段。', '　　上一段。', ''],
    ['一、总体要求', '　　上一段。', '　　'],
    ['（二）具体做法', '　　上一段。', '　　'],
    ['1.抓进度', '　　上一段。', '　　'],
    ['1.5万元', '　　上一段。', ''],
    ['第二部分　今后打算', '　　上一段。', '　　'],
    ['一、总体要求', '上一段。', ''],
    ['一、', '　　上一段。', ''],
    ['　　附件：1.任务清单', '', '　　　　　'],
    ['　　　　　2.联系表', '', '　　　　　'],
    // Set to the right: what follows is another matter.
    ['　　　　　　　　　　××县人民政府', '', ''],
    ['全面排查（', '', ''],
  ])('behind %j, below %j, begins a line with %j', (before, previous, expected) => {
    expect(indentation(before, previous)).toBe(expected);
  });

  it('adds blanks and nothing else, and decides always', () => {
    for (const { action } of configuration.onEnterRules) {
      expect(action.indent).toBe('none');
      expect(action.appendText ?? '').toMatch(/^\u3000*$/);
    }
    expect(configuration.onEnterRules.at(-1)).toEqual({ beforeText: '^', action: { indent: 'none' } });
  });
});
