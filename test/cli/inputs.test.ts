import { mkdirSync, symlinkSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, FAULTY, linesOf, workspace } from './program.js';

const { put, at, run } = workspace();

beforeAll(() => {
  ensureBuilt();
  put('drafts/b.txt', CLEAN);
  put('drafts/a.md', CLEAN);
  put('drafts/OLD.TXT', CLEAN);
  put('drafts/c.gongwen', CLEAN);
  put('drafts/sub/d.gw', CLEAN);
  put('drafts/sub/总结.公文', CLEAN);
  put('drafts/picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]));
  put('drafts/.hidden/e.txt', CLEAN);
  put('drafts/.f.txt', CLEAN);
  put('drafts/node_modules/g/readme.md', CLEAN);
  put('faulty.txt', FAULTY);
  put('data/table.csv', '1,2\n');
  mkdirSync(at('empty'));
  // A way back up, which must not be walked for ever.
  symlinkSync('..', at('drafts/sub/up'));
});

function filesOf(...args: string[]): string[] {
  const { stdout, stderr } = run(['stats', '--format', 'json', ...args]);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { files: { file: string }[] }).files.map(({ file }) => file.replaceAll('\\', '/'));
}

const DRAFTS = [
  'drafts/OLD.TXT',
  'drafts/a.md',
  'drafts/b.txt',
  'drafts/c.gongwen',
  'drafts/sub/d.gw',
  'drafts/sub/总结.公文',
];

describe('what is worked on', () => {
  it('a directory: its documents and those below it, without hidden ones and node_modules', () => {
    expect(filesOf('drafts')).toEqual(DRAFTS);
    expect(filesOf('./drafts/')).toEqual(DRAFTS);
  });

  it('a hidden directory that was named', () => {
    expect(filesOf('drafts/.hidden')).toEqual(['drafts/.hidden/e.txt']);
  });

  it('a pattern: whatever matches', () => {
    expect(filesOf('drafts/*.{md,gongwen}')).toEqual(['drafts/a.md', 'drafts/c.gongwen']);
    expect(filesOf('**/*.公文')).toEqual(['drafts/sub/总结.公文']);
    expect(filesOf('data/*')).toEqual(['data/table.csv']);
  });

  it('a file of any name, also one that looks like a pattern', () => {
    put('总结[2023].txt', CLEAN);
    expect(filesOf('data/table.csv', '总结[2023].txt')).toEqual(['data/table.csv', '总结[2023].txt']);
  });

  it('each file once, in the order of the arguments', () => {
    expect(filesOf('faulty.txt', 'drafts/b.txt', './faulty.txt', at('faulty.txt'), 'drafts')).toEqual([
      'faulty.txt',
      'drafts/b.txt',
      ...DRAFTS.filter((file) => file !== 'drafts/b.txt'),
    ]);
  });

  it('absolute paths as they were given', () => {
    expect(filesOf(at('faulty.txt'))).toEqual([at('faulty.txt').replaceAll('\\', '/')]);
  });

  it('standard input among files', () => {
    const { stdout } = run(['check', '--format', 'json', '-', 'drafts/b.txt', '-'], { input: FAULTY });
    const { files } = JSON.parse(stdout) as { files: { file: string; diagnostics: unknown[] }[] };
    expect(files.map(({ file }) => file)).toEqual(['-', 'drafts/b.txt']);
    expect(files[0]?.diagnostics.length).toBeGreaterThan(0);
    expect(run(['check', '-'], { input: FAULTY }).stdout).toMatch(/^（标准输入）\n/);
  });
});

describe('what cannot be worked on', () => {
  it.each([
    ['a file that does not exist', 'none.txt', 'none.txt：没有这个文件'],
    ['a file below a file', 'faulty.txt/none.txt', 'faulty.txt/none.txt：没有这个文件'],
    ['a pattern without a match', 'drafts/*.docx', 'drafts/*.docx：没有与之匹配的文件'],
    ['an empty directory', 'empty', 'empty：目录中没有可处理的文件（.txt .md .gongwen .gw .公文）'],
    ['a directory without documents', 'data', 'data：目录中没有可处理的文件（.txt .md .gongwen .gw .公文）'],
    ['a name with a line break', 'a\nb.txt', 'a�b.txt：没有这个文件'],
  ])('%s', (_, argument, message) => {
    for (const command of ['outline', 'check', 'stats', 'fix']) {
      expect(run([command, argument])).toMatchObject({ code: 2, stdout: '', stderr: `gongwen: ${message}\n` });
    }
  });

  it('does not keep the others from being worked on', () => {
    const { code, stdout, stderr } = run([
      'check',
      '--format',
      'json',
      'none.txt',
      'drafts/b.txt',
      'drafts/picture.png',
    ]);
    expect(code).toBe(2);
    expect((JSON.parse(stdout) as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual([
      'drafts/b.txt',
    ]);
    expect(linesOf(stderr)).toEqual([
      expect.stringContaining('none.txt：没有这个文件'),
      expect.stringContaining('drafts/picture.png：不是文本文件'),
    ]);
  });

  it('weighs more than findings', () => {
    expect(run(['check', 'faulty.txt', 'none.txt']).code).toBe(2);
  });

  it('says so in JSON, too: a file that cannot be read is not listed', () => {
    const { code, stdout } = run(['outline', '--format', 'json', 'drafts/picture.png']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ files: [] });
  });
});
