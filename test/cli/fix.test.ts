import { chmodSync, lstatSync, readdirSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, FAULTY, linesOf, workspace } from './program.js';

const { put, get, at, directory, run } = workspace();

beforeAll(() => void ensureBuilt());
beforeEach(() => {
  put('clean.txt', CLEAN);
  put('faulty.txt', FAULTY);
});

describe('fix', () => {
  it('shows a unified diff and writes nothing', () => {
    const { code, stdout, stderr } = run(['fix', 'faulty.txt']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        '--- faulty.txt',
        '+++ faulty.txt',
        '@@ -2,8 +2,8 @@',
        ' ',
        ' 一、主要工作',
        ' （一）抓项目建设。全年新开工项目12个。',
        '-(二)抓环境整治。清理河道3条。',
        '-三、存在的问题',
        '+（二）抓环境整治。清理河道3条。',
        '+二、存在的问题',
        ' 1.人手不足。',
        '-2、经费不足。',
        '-四、下一步打算',
        '+2.经费不足。',
        '+三、下一步打算',
        '',
      ].join('\n'),
    );
    expect(linesOf(stderr)[0]).toMatch(/^faulty\.txt：可改正 \d+ 个问题（.*numbering-gap \d/);
    expect(stderr).toContain('--write');
    expect(get('faulty.txt').toString()).toBe(FAULTY);
  });

  it('does the same when asked for --diff', () => {
    expect(run(['fix', '--diff', 'faulty.txt'])).toEqual(run(['fix', 'faulty.txt']));
  });

  it('shows the diffs of several files one after another', () => {
    put('also.txt', FAULTY);
    const { stdout, stderr } = run(['fix', 'faulty.txt', 'clean.txt', 'also.txt']);
    expect(stdout.match(/^--- .*$/gm)).toEqual(['--- faulty.txt', '--- also.txt']);
    expect(stderr).toContain('共 3 个文件，可修改 2 个');
  });

  it('has nothing to show where nothing is wrong', () => {
    expect(run(['fix', 'clean.txt'])).toMatchObject({ code: 0, stdout: '', stderr: 'clean.txt：无需修改\n' });
  });

  it('says where the last line has no line break', () => {
    put('open.txt', FAULTY.trimEnd());
    expect(run(['fix', 'open.txt']).stdout).toMatch(
      /-四、下一步打算\n\\ No newline at end of file\n\+2\.经费不足。\n\+三、下一步打算\n\\ No newline at end of file\n$/,
    );
  });
});

describe('fix --stdout', () => {
  it('prints the mended text', () => {
    const { code, stdout, stderr } = run(['fix', '--stdout', 'faulty.txt']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: CLEAN });
    expect(stderr).toMatch(/^faulty\.txt：改正了 \d+ 个问题/);
    expect(get('faulty.txt').toString()).toBe(FAULTY);
  });

  it('prints a text in which nothing is wrong as it is', () => {
    expect(run(['fix', '--stdout', 'clean.txt']).stdout).toBe(CLEAN);
  });

  it('refuses several files', () => {
    const { code, stdout, stderr } = run(['fix', '--stdout', 'faulty.txt', 'clean.txt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesOf(stderr)).toEqual([expect.stringMatching(/--stdout 一次只能输出一个文件，这里有 2 个/)]);
  });
});

describe('fix on standard input', () => {
  it('prints the mended text', () => {
    const { code, stdout, stderr } = run(['fix', '-'], { input: FAULTY });
    expect({ code, stdout }).toEqual({ code: 0, stdout: CLEAN });
    expect(stderr).toMatch(/^（标准输入）：改正了/);
  });

  it('shows a diff when asked for it', () => {
    expect(run(['fix', '--diff', '-'], { input: FAULTY }).stdout).toContain('\n-三、存在的问题\n');
  });

  it('cannot be written back', () => {
    const { code, stdout, stderr } = run(['fix', '--write', '-'], { input: FAULTY });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesOf(stderr)).toEqual([expect.stringMatching(/标准输入无法写回/)]);
  });
});

describe('fix --only', () => {
  it('mends the chosen categories', () => {
    expect(run(['fix', '--only', 'numbering', '--stdout', 'faulty.txt']).stdout).toBe(CLEAN);
    expect(run(['fix', '--only', 'wording,figures', '--stdout', 'faulty.txt']).stdout).toBe(FAULTY);
  });
});

describe('fix --write', () => {
  it('replaces the file and tells what was mended', () => {
    const { code, stdout, stderr } = run(['fix', '--write', 'faulty.txt', 'clean.txt']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/^faulty\.txt：改正了 \d+ 个问题（.*marker-width 1/),
      '共 2 个文件，修改了 1 个',
    ]);
    expect(get('faulty.txt').toString()).toBe(CLEAN);
    expect(run(['fix', '--write', 'faulty.txt']).stderr).toBe('faulty.txt：无需修改\n');
  });

  it('leaves line breaks and a missing last one as they are', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    put('crlf.txt', crlf(FAULTY).trimEnd());
    put('mixed.txt', FAULTY.replace('\n\n', '\r\n\r'));
    run(['fix', '--write', 'crlf.txt', 'mixed.txt']);
    expect(get('crlf.txt').toString()).toBe(crlf(CLEAN).trimEnd());
    expect(get('mixed.txt').toString()).toBe(CLEAN.replace('\n\n', '\r\n\r'));
  });

  it('does not touch a file in which nothing is wrong', () => {
    const before = statSync(at('clean.txt'), { bigint: true });
    expect(run(['fix', '--write', 'clean.txt']).code).toBe(0);
    const after = statSync(at('clean.txt'), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    expect(get('clean.txt').toString()).toBe(CLEAN);
  });

  it('keeps the mode', () => {
    chmodSync(at('faulty.txt'), 0o751);
    run(['fix', '--write', 'faulty.txt']);
    expect(get('faulty.txt').toString()).toBe(CLEAN);
    expect(statSync(at('faulty.txt')).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o751);
  });

  it('writes through a link', () => {
    symlinkSync('faulty.txt', at('link.txt'));
    run(['fix', '--write', 'link.txt']);
    expect(readlinkSync(at('link.txt'))).toBe('faulty.txt');
    expect(lstatSync(at('faulty.txt')).isFile()).toBe(true);
    expect(get('faulty.txt').toString()).toBe(CLEAN);
  });

  it('leaves no other file behind', () => {
    const before = readdirSync(directory).sort();
    run(['fix', '--write', 'faulty.txt']);
    expect(readdirSync(directory).sort()).toEqual(before);
  });

  it('respects a read-only file and still mends the others', () => {
    put('protected.txt', FAULTY);
    chmodSync(at('protected.txt'), 0o444);
    const { code, stderr } = run(['fix', '--write', 'protected.txt', 'faulty.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('gongwen: protected.txt：文件是只读的，没有写入\n');
    expect(get('protected.txt').toString()).toBe(FAULTY);
    expect(get('faulty.txt').toString()).toBe(CLEAN);
  });

  it('tells in one line that the directory takes no new file, and leaves the old one', () => {
    // The temporary file's name would be longer than any file system allows: this fails for every user, root included.
    const name = put(`${'长'.repeat(82)}.txt`, FAULTY);
    const { code, stderr } = run(['fix', '--write', name]);
    expect(code).toBe(2);
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/^gongwen: 长+\.txt：写入失败（ENAMETOOLONG），文件保持原样$/),
    ]);
    expect(get(name).toString()).toBe(FAULTY);
  });
});
