import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, linesOf, REFERRING, workspace } from './program.js';

const { put, run } = workspace();

/** One reference of each sort that is sure: to a heading, to an annex, into the void, to another document. */
const MIXED = `${REFERRING}四、组织保障
（一）加强考核。考核办法见附件1，表格见附件3。
（二）严格管理。依照《公共机构管理办法》第九条办理。

附件：1．考核办法
　　　2．进度表

青禾市水务局
2026年1月5日

附件1
考核办法
附件2
进度表
`;

beforeAll(() => {
  ensureBuilt();
  put('clean.txt', CLEAN);
  put('notice.txt', REFERRING);
  put('mixed.txt', MIXED);
});

interface Report {
  files: {
    file: string;
    references: {
      line: number;
      column: number;
      endLine: number;
      endColumn: number;
      text: string;
      state: string;
      targets: { kind: string; line: number; column: number; heading: string; paragraph?: number }[];
      message?: string;
    }[];
  }[];
  summary: Record<string, number>;
}

const report = (...args: string[]) => JSON.parse(run(['references', '--format', 'json', ...args]).stdout) as Report;

describe('references --format json', () => {
  it('lists every reference with place, state and what it points to', () => {
    const { files, summary } = report('mixed.txt');
    expect(files).toEqual([
      {
        file: 'mixed.txt',
        references: [
          {
            line: 12,
            column: 10,
            endLine: 12,
            endColumn: 17,
            text: '第二部分（二）',
            state: 'resolved',
            targets: [{ kind: 'heading', line: 9, column: 1, heading: '（二）明确时间进度' }],
          },
          {
            line: 14,
            column: 14,
            endLine: 14,
            endColumn: 17,
            text: '附件1',
            state: 'resolved',
            targets: [{ kind: 'annex', line: 24, column: 1, heading: '考核办法' }],
          },
          {
            line: 14,
            column: 21,
            endLine: 14,
            endColumn: 24,
            text: '附件3',
            state: 'broken',
            targets: [],
            message: expect.stringContaining('附件3') as string,
          },
          {
            line: 15,
            column: 21,
            endLine: 15,
            endColumn: 24,
            text: '第九条',
            state: 'ignored',
            targets: [],
          },
        ],
      },
    ]);
    expect(summary).toEqual({ files: 1, broken: 1, ambiguous: 0, resolved: 2, ignored: 1 });
  });

  it('lists the chosen states and counts all', () => {
    const { files, summary } = report('--state', 'broken，ambiguous', '--state', 'ignored', 'mixed.txt', 'notice.txt');
    expect(files.map(({ references }) => references.map(({ text }) => text))).toEqual([['附件3', '第九条'], []]);
    expect(summary).toEqual({ files: 2, broken: 1, ambiguous: 0, resolved: 3, ignored: 1 });
  });

  it('points to paragraphs and to several places', () => {
    const regulation = [
      '青禾市公园管理办法',
      '第一条　为了加强公园管理，制定本办法。',
      '第二条　公园管理单位应当履行下列职责：',
      '（一）制定管理制度；',
      '（二）维护园内设施；',
      '（三）保障游客安全。',
      '第三条　游客应当遵守公园管理制度。',
      '游客应当爱护园内设施。',
      '第四条　违反第二条第（一）项至第（三）项规定的，责令改正。',
      '第五条　违反第三条第二款规定的，责令赔偿。',
      '',
    ].join('\n');
    put('regulation.txt', regulation);
    const all = report('regulation.txt').files[0]?.references ?? [];
    const paragraph = all.find(({ line }) => line === 10);
    expect(paragraph?.targets).toEqual([
      { kind: 'paragraph', line: 8, column: 1, heading: expect.stringContaining('第三条') as string, paragraph: 2 },
    ]);
    const range = all.filter(({ line }) => line === 9).flatMap(({ targets }) => targets.map((target) => target.line));
    expect(range).toEqual([4, 5, 6]);
    expect(run(['references', 'regulation.txt']).stdout).toMatch(/10:\d+ +有效 .*→ 第 8 行 第三条.* 第 2 款\n/);
  });

  it('reads every encoding and standard input', () => {
    put('gb.txt', iconv.encode(MIXED, 'gb18030'));
    const { stdout } = run(['references', '--format', 'json', '-', 'gb.txt'], {
      input: Buffer.from(`\ufeff${MIXED.replaceAll('\n', '\r\n')}`, 'utf16le'),
    });
    const { files } = JSON.parse(stdout) as Report;
    expect(files.map(({ file }) => file)).toEqual(['-', 'gb.txt']);
    expect(files[0]?.references).toEqual(files[1]?.references);
    expect(files[0]?.references).toEqual(report('mixed.txt').files[0]?.references);
  });
});

describe('references', () => {
  it('lists them aligned below their file and sums them up', () => {
    const { code, stdout, stderr } = run(['references', 'clean.txt', 'mixed.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesOf(stdout)).toEqual([
      'mixed.txt',
      '  12:10  有效  第二部分（二）  → 第 9 行 （二）明确时间进度',
      '  14:14  有效  附件1           → 第 24 行 考核办法',
      expect.stringMatching(/^ {2}14:21 {2}落空 {2}附件3 {11}引用落空：.*附件3.*。$/),
      '  15:21  忽略  第九条',
      '',
      '检查了 2 个文件，4 处引用：落空 1、有效 2、忽略 1',
    ]);
  });

  it('does so in English, too', () => {
    const { stdout } = run(['references', '--lang', 'en', '--state', 'resolved', 'notice.txt']);
    expect(linesOf(stdout)).toEqual([
      'notice.txt',
      '  12:10  resolved  第二部分（二）  → line 9 （二）明确时间进度',
      '',
      'files checked: 1, references: 1 (resolved 1)',
    ]);
  });

  it('says so where there are none', () => {
    expect(run(['references', 'clean.txt'])).toMatchObject({
      code: 0,
      stdout: '检查了 1 个文件，没有引用\n',
      stderr: '',
    });
  });
});

describe('references --fail-on', () => {
  it.each([
    ['mixed.txt', [], 0],
    ['mixed.txt', ['--fail-on', 'broken'], 1],
    ['mixed.txt', ['--fail-on', 'ambiguous'], 1],
    // What is shown has no say in it.
    ['mixed.txt', ['--fail-on', 'broken', '--state', 'resolved'], 1],
    ['notice.txt', ['--fail-on', 'broken'], 0],
    ['notice.txt', ['--fail-on', 'ambiguous'], 0],
  ])('%s with %j ends with %i', (file, options, code) => {
    expect(run(['references', file, ...options]).code).toBe(code);
  });

  it('weighs less than a file that cannot be read', () => {
    expect(run(['references', '--fail-on', 'broken', 'mixed.txt', 'none.txt']).code).toBe(2);
  });
});
