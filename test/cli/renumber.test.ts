import { statSync } from 'node:fs';
import iconv from 'iconv-lite';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, FAULTY, linesOf, REFERRING, workspace } from './program.js';

const { put, get, at, run } = workspace();

/** The notice after part 二、 was cut out by hand: the parts behind it, and the reference, still count it. */
const CUT = REFERRING.replace('三、', '四、').replace('二、', '三、').replace('第二部分', '第三部分');

beforeAll(() => void ensureBuilt());
beforeEach(() => {
  put('clean.txt', CLEAN);
  put('faulty.txt', FAULTY);
  put('cut.txt', CUT);
});

interface Report {
  files: {
    file: string;
    changes: {
      line: number;
      column: number;
      endLine: number;
      endColumn: number;
      kind: string;
      old: string;
      new: string;
    }[];
  }[];
  summary: Record<string, number>;
}

describe('renumber --dry-run', () => {
  it('lists every marker and reference that changes, with place and kind, and changes nothing', () => {
    const { code, stdout, stderr } = run(['renumber', '--dry-run', 'cut.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesOf(stdout)).toEqual([
      'cut.txt:7:1    三、 → 二、                      （序号）',
      'cut.txt:10:1   四、 → 三、                      （序号）',
      'cut.txt:12:10  第三部分（二） → 第二部分（二）  （引用）',
      '共 1 个文件，1 个有改动：序号 2 处、引用 1 处；尚未写入',
    ]);
    expect(get('cut.txt').toString()).toBe(CUT);
  });

  it('does so for several files, and for standard input by name', () => {
    const { stdout } = run(['renumber', '--dry-run', '--lang', 'en', '-', 'clean.txt', 'cut.txt'], { input: FAULTY });
    const lines = linesOf(stdout);
    expect(lines[0]).toMatch(/^\(standard input\):5:1 +\(二\) → （二） +\(marker\)$/);
    expect(lines.filter((line) => line.startsWith('cut.txt:'))).toHaveLength(3);
    expect(lines.some((line) => line.startsWith('clean.txt'))).toBe(false);
    expect(lines.at(-1)).toMatch(/^files: 3, to change: 2 \(markers \d+, references 1\); nothing has been written$/);
  });

  it('says so where nothing is to be changed', () => {
    expect(run(['renumber', '--dry-run', 'clean.txt']).stdout).toBe('clean.txt：无需修改\n');
    expect(run(['renumber', '--dry-run', 'clean.txt', '-'], { input: CLEAN }).stdout).toBe(
      '共 2 个文件，可修改 0 个\n',
    );
  });

  it('has a form for programs', () => {
    const { code, stdout, stderr } = run(['renumber', '--format', 'json', 'cut.txt', 'clean.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      files: [
        {
          file: 'cut.txt',
          changes: [
            { line: 7, column: 1, endLine: 7, endColumn: 3, kind: 'marker', old: '三、', new: '二、' },
            { line: 10, column: 1, endLine: 10, endColumn: 3, kind: 'marker', old: '四、', new: '三、' },
            {
              line: 12,
              column: 10,
              endLine: 12,
              endColumn: 17,
              kind: 'reference',
              old: '第三部分（二）',
              new: '第二部分（二）',
            },
          ],
        },
        { file: 'clean.txt', changes: [] },
      ],
      summary: { files: 2, changed: 1, markers: 2, references: 1 },
    });
    expect(run(['renumber', '--dry-run', '--format', 'json', 'cut.txt', 'clean.txt']).stdout).toBe(stdout);
  });
});

describe('renumber', () => {
  it('shows a diff and writes nothing', () => {
    const { code, stdout, stderr } = run(['renumber', 'cut.txt']);
    expect(code).toBe(0);
    expect(stdout).toContain('-三、工作措施\n+二、工作措施\n');
    expect(stdout).toContain('-（二）严格执行。按第三部分（二）确定的进度落实');
    expect(stdout).toContain('+（二）严格执行。按第二部分（二）确定的进度落实');
    expect(linesOf(stderr)).toEqual(['cut.txt：可调整序号 2 处、引用 1 处', '以上修改尚未写入文件；写入请加 --write']);
    expect(get('cut.txt').toString()).toBe(CUT);
  });

  it('prints standard input renumbered', () => {
    expect(run(['renumber', '-'], { input: CUT })).toMatchObject({ code: 0, stdout: REFERRING });
    expect(run(['renumber', '-'], { input: CLEAN })).toMatchObject({ code: 0, stdout: CLEAN });
  });

  it.each([
    ['UTF-8 with a mark and CRLF', (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
    ['UTF-16BE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GB18030 with rare characters', (text: string) => iconv.encode(text.replace('有序', '㐱𠮷'), 'gb18030')],
    ['without a last line break', (text: string) => Buffer.from(text.trimEnd())],
  ])('writes a file back as it was otherwise: %s', (_, encode) => {
    put('form.txt', encode(CUT));
    expect(run(['renumber', '--write', 'form.txt'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'form.txt：调整了序号 2 处、引用 1 处\n',
    });
    expect(get('form.txt').equals(encode(REFERRING))).toBe(true);
  });

  it('does not touch a file that is right', () => {
    const before = statSync(at('clean.txt'), { bigint: true });
    expect(run(['renumber', '--write', 'clean.txt', 'cut.txt'])).toMatchObject({
      code: 0,
      stderr: 'cut.txt：调整了序号 2 处、引用 1 处\n共 2 个文件，修改了 1 个\n',
    });
    const after = statSync(at('clean.txt'), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  it('cannot write standard input back, nor print several files', () => {
    expect(run(['renumber', '--write', '-'], { input: FAULTY })).toMatchObject({ code: 2, stdout: '' });
    expect(run(['renumber', '--stdout', 'cut.txt', 'faulty.txt'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('works on the others where one file cannot be read', () => {
    const { code, stdout, stderr } = run(['renumber', '--dry-run', 'none.txt', 'cut.txt']);
    expect(code).toBe(2);
    expect(stdout).toContain('cut.txt:7:1 ');
    expect(stderr).toBe('gongwen: none.txt：没有这个文件\n');
  });
});

describe('renumber --scope', () => {
  /** Two groups are wrong: the parts, and what stands below the first. */
  const BOTH = CLEAN.replace('（二）抓', '（四）抓').replace('二、存', '三、存').replace('三、下', '五、下');
  const changed = (...args: string[]) => {
    const { stdout } = run(['renumber', '--format', 'json', ...args, '-'], { input: BOTH });
    return (JSON.parse(stdout) as Report).files[0]?.changes.map(({ line, new: marker }) => `${line} ${marker}`);
  };

  it.each([
    [[], ['5 （二）', '6 二、', '9 三、']],
    [
      ['--scope', 'document'],
      ['5 （二）', '6 二、', '9 三、'],
    ],
    [['--line', '3'], ['5 （二）']],
    [['--scope', 'section', '--line', '3'], ['5 （二）']],
    [
      ['--scope', 'siblings', '--line', '3'],
      ['6 二、', '9 三、'],
    ],
    [['--scope', 'siblings', '--line', '4'], ['5 （二）']],
    [['--scope', 'marker', '--line', '9'], ['9 三、']],
    // A line of text belongs to the heading above.
    [
      ['--scope', 'siblings', '--line', '10'],
      ['6 二、', '9 三、'],
    ],
  ])('%j changes %j', (args, expected) => {
    expect(changed(...args)).toEqual(expected);
  });

  it.each([
    [['--scope', 'marker', '--line', '99'], 'clean.txt：没有第 99 行，共 10 行'],
    [['--scope', 'section', '--line', '1', 'blank.txt'], 'blank.txt：第 1 行不在任何标题之下'],
  ])('%j names no heading', (args, message) => {
    put('blank.txt', '\n各科室请于周五前报送材料，逾期不再受理。\n');
    const files = args.includes('blank.txt') ? [] : ['clean.txt'];
    expect(run(['renumber', ...args, ...files])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `gongwen: ${message}\n`,
    });
  });
});
