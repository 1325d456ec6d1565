import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INITIAL } from 'vscode-textmate';
import { describe, expect, it } from 'vitest';
import { GRAMMAR_FILE, loadGrammar, ROOT, tokenize } from './engine.js';

const source = readFileSync(GRAMMAR_FILE, 'utf8');
const { repository } = JSON.parse(source) as { repository: Record<string, unknown> };
const values = (key: string) => [...source.matchAll(new RegExp(`"${key}": "([^"]+)"`, 'g'))].map((match) => match[1]!);

describe('the grammar', () => {
  it('includes rules that are there, and has no others', () => {
    const included = new Set(values('include').map((name) => name.slice(1)));
    expect([...included].sort()).toEqual(Object.keys(repository).sort());
  });

  it('names scopes under roots that themes colour', () => {
    const names = new Set(values('name').flatMap((name) => name.split(' ')));
    names.delete('公文');
    expect(names.size).toBeGreaterThan(20);
    const root =
      /^(?:markup\.(?:heading|bold)|entity\.(?:name\.(?:section|type)|other\.attribute-name)|constant\.(?:numeric|other)|keyword\.other|string\.(?:other|unquoted)|variable\.other|comment\.line|punctuation\.definition\.heading)\b.*\.gongwen$/;
    expect([...names].filter((name) => !root.test(name))).toEqual([]);
  });

  it('is contributed so that titles and notes stay prose: brackets match in them, completion is as elsewhere', () => {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      contributes: { grammars: { tokenTypes: Record<string, string> }[] };
    };
    const kinds = new Set(values('name').flatMap((name) => /\b(?:string|comment)\b/.exec(name) ?? []));
    expect([...kinds].sort()).toEqual(['comment', 'string']);
    expect(manifest.contributes.grammars[0]?.tokenTypes).toEqual({ comment: 'other', string: 'other' });
  });

  it('loses no character', async () => {
    const text = '# 一、总体\t要求\r\n　\n附件：1.甲\n😀《乙》×\n';
    expect((await tokenize(text)).map((line) => line.map((token) => token.text).join('')).join('\n')).toBe(text);
  });
});

const LENGTH = 100_000;
const LONG = {
  'one sentence': '推进整治，完成98.2%。一是出工；依照第三条第二款，见附件2。',
  'no mark at all': '推进农村人居环境整治',
  blanks: '　',
  'all sorts of blanks': ' 　\t\u00a0',
  digits: '1234567890',
  'numbers with commas': '1,234',
  'dots and digits': '1.',
  numerals: '一',
  'open brackets': '（一',
  'brackets in a row': '（一）、',
  'half references': '第一、',
  references: '第一条第二款',
  'open titles': '《',
  placeholders: '×X_〔',
  'titles that do not end': '关于通知',
  'letters apart': '甲 ',
  years: '2026年',
  dots: '…',
};

const HEADS = ['一、', '附件：', '关于', '　　', '各村', '第一条　', '时间：', '2026年'];
const lines = [
  ...Object.entries(LONG).map(([name, unit]) => [name, '', unit] as const),
  ...HEADS.map((head) => [`text behind ${head}`, head, '推进，整治'] as const),
];

describe('a line of 100,000 characters', () => {
  // Each takes well below a second; a pattern that backtracks would take minutes.
  it.each(lines)('of %s is read in time that grows with its length', async (_, head, unit) => {
    const grammar = await loadGrammar();
    const line = head + unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    const start = performance.now();
    expect(grammar.tokenizeLine(line, INITIAL).stoppedEarly).toBe(false);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
