import { readdirSync } from 'node:fs';
import iconv from 'iconv-lite';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatMessage, message } from '../../server/src/core/index.js';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, linesOf, REFERRING, workspace } from './program.js';

const { put, get, directory, run } = workspace();

/** The notice with its second part moved in front of the first. */
const MOVED = `关于做好重点工作的通知

各科室：
为有序推进今年的重点工作，现就有关事项通知如下。
一、工作措施
（一）明确责任分工。各科室按职责抓好落实。
（二）明确时间进度。第四季度前全部完成。
二、工作目标
全年完成改造任务12项，每季度通报一次进展情况。
三、工作要求
（一）加强领导。主要负责同志亲自抓。
（二）严格执行。按第一部分（二）确定的进度落实，定期报送情况。
`;

beforeAll(() => void ensureBuilt());
beforeEach(() => {
  put('clean.txt', CLEAN);
  put('notice.txt', REFERRING);
});

const printed = (args: readonly string[], input = REFERRING) => {
  const { code, stdout, stderr } = run([...args, '-'], { input });
  expect({ code, stderr: stderr.replace(/（标准输入）：.*\n/, '') }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

describe('move', () => {
  it.each([
    [['--line', '7', '--up']],
    [['--line', '5', '--down']],
    [['--line', '7', '--to', '5', '--place', 'before']],
    [['--line', '5', '--to', '7', '--place', 'after']],
    [['--line', '5', '--to', '7']],
    // A line of body text stands for the section it belongs to.
    [['--line', '6', '--down']],
  ])('%j moves a section with all below it, and the reference follows', (args) => {
    expect(printed(['move', ...args])).toBe(MOVED);
  });

  it('and back gives the first text again', () => {
    expect(printed(['move', '--line', '5', '--down'], MOVED)).toBe(REFERRING);
  });

  it.each([
    ['firstChild', '（一）明确时间进度。第四季度前全部完成。\n（二）加强领导。主要负责同志亲自抓。\n（三）严格'],
    [
      'lastChild',
      '（二）严格执行。按第三部分（三）确定的进度落实，定期报送情况。\n（三）明确时间进度。第四季度前全部完成。\n',
    ],
  ])('puts a section below another as its %s', (place, expected) => {
    const text = printed(['move', '--line', '9', '--to', '10', '--place', place]);
    expect(text).toContain(expected);
    expect(text).not.toContain('第二部分');
    expect(linesOf(text)).toHaveLength(linesOf(REFERRING).length);
  });

  it('shows a diff by default', () => {
    const { code, stdout, stderr } = run(['move', 'notice.txt', '--line', '7', '--up']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- notice\.txt\n\+\+\+ notice\.txt\n@@ /);
    expect(stdout).toContain('-（二）严格执行。按第二部分（二）确定');
    expect(stdout).toContain('+（二）严格执行。按第一部分（二）确定');
    expect(linesOf(stderr)).toEqual([
      'notice.txt：可调整序号 2 处、引用 1 处',
      '以上修改尚未写入文件；写入请加 --write',
    ]);
    expect(get('notice.txt').toString()).toBe(REFERRING);
  });

  it('lists what moves and what changes with it', () => {
    const { code, stdout } = run(['move', 'clean.txt', '--line', '6', '--up', '--dry-run']);
    expect({ code, lines: linesOf(stdout) }).toEqual({
      code: 0,
      lines: [
        'clean.txt:3:1  移入 3 行：一、存在的问题  （文字）',
        'clean.txt:3:1  一、 → 二、                （序号）',
        'clean.txt:6:1  移走 3 行：二、存在的问题  （文字）',
        '共 1 个文件，1 个有改动：序号 2 处；尚未写入',
      ],
    });
    expect(get('clean.txt').toString()).toBe(CLEAN);
  });

  it.each([
    ['UTF-8 with a mark and CRLF', (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
    ['GB18030', (text: string) => iconv.encode(text, 'gb18030')],
    ['UTF-16LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('writes a file back in its own form: %s', (_, encode) => {
    put('form.txt', encode(REFERRING));
    const before = readdirSync(directory).sort();
    expect(run(['move', '--write', 'form.txt', '--line', '7', '--up'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'form.txt：调整了序号 2 处、引用 1 处\n',
    });
    expect(get('form.txt').equals(encode(MOVED))).toBe(true);
    expect(readdirSync(directory).sort()).toEqual(before);
  });
});

describe('promote and demote', () => {
  it('change the level of a section with all below it, and the references', () => {
    const lower = printed(['demote', '--line', '7']);
    expect(linesOf(lower).slice(6)).toEqual([
      '（一）工作措施',
      '1.明确责任分工。各科室按职责抓好落实。',
      '2.明确时间进度。第四季度前全部完成。',
      '二、工作要求',
      '（一）加强领导。主要负责同志亲自抓。',
      expect.stringMatching(/^（二）严格执行。按第一部分（一）.*2.*确定的进度落实，定期报送情况。$/),
    ]);
    expect(printed(['promote', '--line', '7'], lower)).toBe(REFERRING);
  });

  it('keep a fixed number', () => {
    put('fixed/clean.txt', CLEAN);
    const pins = [{ kind: 'keep', at: { text: '下一步打算' }, number: 3 }];
    put('fixed/.gongwen.json', JSON.stringify({ documents: { 'clean.txt': { pins } } }));
    const lines = linesOf(run(['promote', '--stdout', '--line', '5', 'fixed/clean.txt']).stdout);
    expect(lines).toContain('二、抓环境整治。清理河道3条。');
    expect(lines).toContain('三、下一步打算');
  });
});

describe('what cannot be done', () => {
  it.each([
    ['promote', ['--line', '7'], 'edit-top'],
    ['demote', ['--line', '5'], 'edit-no-sibling-before'],
    ['move', ['--line', '5', '--up'], 'edit-first'],
    ['move', ['--line', '10', '--down'], 'edit-last'],
    ['move', ['--line', '7', '--to', '8'], 'edit-inside'],
  ] as const)('is told in words and changes nothing: %s %j', (command, args, reason) => {
    for (const mode of ['--diff', '--write', '--dry-run']) {
      expect(run([command, 'notice.txt', ...args, mode])).toMatchObject({
        code: 2,
        stdout: '',
        stderr: `gongwen: notice.txt：${formatMessage(message(reason), 'zh-cn')}\n`,
      });
    }
    const english = run([command, 'notice.txt', ...args, '--lang', 'en']);
    expect(english.stderr).toBe(`gongwen: notice.txt: ${formatMessage(message(reason), 'en')}\n`);
    expect(get('notice.txt').toString()).toBe(REFERRING);
  });

  it('is not listed for programs either', () => {
    const { code, stdout } = run(['promote', 'notice.txt', '--line', '7', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      files: [],
      summary: { files: 0, changed: 0, markers: 0, references: 0 },
    });
  });

  it.each([
    ['promote', '99', 'notice.txt：没有第 99 行，共 13 行'],
    ['demote', '1', 'blank.txt：第 1 行不在任何标题之下'],
  ])('%s at line %s: no heading there', (command, line, message) => {
    put('blank.txt', '\n各科室请于周五前报送材料，逾期不再受理。\n');
    const { code, stdout, stderr } = run([command, message.split('：')[0] ?? '', '--line', line]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `gongwen: ${message}\n` });
  });
});
