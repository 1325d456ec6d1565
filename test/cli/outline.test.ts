import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, FAULTY, workspace } from './program.js';

const { put, run } = workspace();

beforeAll(() => {
  ensureBuilt();
  put('a.txt', CLEAN);
  put('faulty.txt', FAULTY);
});

interface Node {
  line: number;
  column: number;
  level: number;
  kind: string;
  marker: string;
  title: string;
  runIn: boolean;
  expected?: string;
  children: Node[];
}

function outlineOf(file: string): { file: string; profile: string; headings: Node[] } {
  const { code, stdout, stderr } = run(['outline', '--format', 'json', file]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { files } = JSON.parse(stdout) as { files: [{ file: string; profile: string; headings: Node[] }] };
  return files[0];
}

describe('outline --format json', () => {
  it('lists headings as nested nodes with exactly the fields of the contract', () => {
    const { file, profile, headings } = outlineOf('a.txt');
    expect({ file, profile }).toEqual({ file: 'a.txt', profile: 'summary' });
    const leaf = { children: [] };
    expect(headings).toEqual([
      {
        line: 1,
        column: 1,
        level: 0,
        kind: 'title',
        marker: '',
        title: '青禾市2023年工作总结',
        runIn: false,
        children: [
          {
            line: 3,
            column: 1,
            level: 1,
            kind: 'numbered',
            marker: '一、',
            title: '主要工作',
            runIn: false,
            children: [
              {
                line: 4,
                column: 1,
                level: 2,
                kind: 'numbered',
                marker: '（一）',
                title: '抓项目建设',
                runIn: true,
                ...leaf,
              },
              {
                line: 5,
                column: 1,
                level: 2,
                kind: 'numbered',
                marker: '（二）',
                title: '抓环境整治',
                runIn: true,
                ...leaf,
              },
            ],
          },
          {
            line: 6,
            column: 1,
            level: 1,
            kind: 'numbered',
            marker: '二、',
            title: '存在的问题',
            runIn: false,
            children: [
              expect.objectContaining({ line: 7, level: 2, marker: '1.', title: '人手不足' }),
              expect.objectContaining({ line: 8, level: 2, marker: '2.', title: '经费不足' }),
            ],
          },
          {
            line: 9,
            column: 1,
            level: 1,
            kind: 'numbered',
            marker: '三、',
            title: '下一步打算',
            runIn: false,
            ...leaf,
          },
        ],
      },
    ]);
  });

  it('says what a wrong marker should be, and only there', () => {
    const all = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...all(node.children)]);
    const expected = all(outlineOf('faulty.txt').headings).map((node) => ('expected' in node ? node.expected : null));
    expect(expected).toEqual([null, null, null, '（二）', '二、', null, '2.', '三、']);
  });

  it('counts columns in UTF-16 units behind the indentation', () => {
    put('indented.txt', CLEAN.replace('一、主要', '\u3000\u3000一、主要'));
    expect(outlineOf('indented.txt').headings[0]?.children[0]).toMatchObject({ line: 3, column: 3, marker: '一、' });
  });

  it('gives a file without headings an empty list', () => {
    put('plain.txt', '今天开了一次会，讨论了三件事情，没有形成决定。\n');
    expect(outlineOf('plain.txt').headings).toEqual([]);
  });
});

describe('outline', () => {
  it('draws an indented tree with line numbers, markers and titles', () => {
    expect(run(['outline', 'a.txt']).stdout).toBe(
      [
        'a.txt  总结',
        '   1  青禾市2023年工作总结',
        '   3    一、主要工作',
        '   4      （一）抓项目建设',
        '   5      （二）抓环境整治',
        '   6    二、存在的问题',
        '   7      1. 人手不足',
        '   8      2. 经费不足',
        '   9    三、下一步打算',
        '',
      ].join('\n'),
    );
  });

  it('says what a wrong marker should be', () => {
    const { stdout } = run(['outline', 'faulty.txt']);
    expect(stdout).toContain('(二) 抓环境整治 → 应为 （二）\n');
    expect(stdout).toContain('三、存在的问题 → 应为 二、\n');
    expect(stdout.match(/→/g)).toHaveLength(4);
  });

  it('says so where there are no headings', () => {
    put('plain.txt', '今天开了一次会，讨论了三件事情，没有形成决定。\n');
    expect(run(['outline', 'plain.txt']).stdout).toContain('没有识别到标题');
  });

  it('lets no control character of a document reach the terminal', () => {
    put('escape.txt', CLEAN.replace('主要工作', '主要\u001b[31m工作'));
    expect(run(['outline', 'escape.txt']).stdout).not.toContain('\u001b');
  });
});
