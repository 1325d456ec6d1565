import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../server/src/cli/commandSpecs.js';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, FAULTY, linesOf, workspace } from './program.js';

const { put, run } = workspace();

beforeAll(() => {
  ensureBuilt();
  put('a.txt', CLEAN);
  put('faulty.txt', FAULTY);
});

describe('arguments that are not understood', () => {
  it.each([
    ['no command', [], /缺少命令.*outline check fix renumber move promote demote references stats.*--help/],
    ['a command that does not exist', ['chekc', 'a.txt'], /没有“chekc”这个命令.*outline check fix renumber/],
    ['a command of another program', ['convert', 'a.txt', '-o', 'a.docx'], /没有“convert”这个命令/],
    ['a name every object has', ['constructor', 'a.txt'], /没有“constructor”这个命令/],
    ['an option that does not exist', ['check', '--foo', 'a.txt'], /没有“--foo”这个选项.*gongwen check --help/],
    ['a short option that does not exist', ['check', '-x', 'a.txt'], /没有“-x”这个选项/],
    ['an option of another command', ['outline', '--write', 'a.txt'], /没有“--write”这个选项.*gongwen outline --help/],
    ['an option every object has', ['check', '--constructor', 'a.txt'], /没有“--constructor”这个选项/],
    ['a format that does not exist', ['check', '--format', 'xml', 'a.txt'], /--format 不能取“xml”.*text json sarif/],
    ['a format of another command', ['outline', '--format=sarif', 'a.txt'], /--format 不能取“sarif”.*text json$/],
    [
      'a severity that does not exist',
      ['check', '--fail-on', 'fatal', 'a.txt'],
      /--fail-on 不能取“fatal”.*error warning/,
    ],
    [
      'a category that does not exist',
      ['fix', '--only', 'numbering,style', 'a.txt'],
      /--only 不能取“style”.*numbering/,
    ],
    ['a language that does not exist', ['check', '--lang', 'fr', 'a.txt'], /--lang 不能取“fr”.*zh-cn en/],
    ['an option without its value', ['check', 'a.txt', '--format'], /--format 后面缺少取值.*text json sarif/],
    ['a value where there is none', ['fix', '--write=yes', 'a.txt'], /--write 不能带取值/],
    ['no file', ['check'], /没有指定文件.*gongwen check 文件…/],
    ['a line number that is none', ['promote', '--line', '三', 'a.txt'], /--line 应为行号.*不能是“三”/],
    ['line 0', ['promote', '--line=0', 'a.txt'], /--line 应为行号/],
    ['an option without its line number', ['promote', 'a.txt', '--line'], /--line 后面缺少行号/],
    ['no line to move', ['move', 'a.txt', '--up'], /gongwen move 缺少选项 --line.*gongwen move --help/],
    ['no line to promote', ['promote', 'a.txt'], /gongwen promote 缺少选项 --line/],
    ['nowhere to move to', ['move', 'a.txt', '--line', '3'], /缺少选项 --up \| --down \| --to/],
    ['two ways to move', ['move', 'a.txt', '--line', '3', '--up', '--down'], /--up 与 --down 不能同时使用/],
    ['a way and a place to move to', ['move', 'a.txt', '--line', '3', '--up', '--to', '5'], /--up 与 --to 不能同时/],
    ['a place at nothing', ['move', 'a.txt', '--line', '3', '--up', '--place', 'after'], /缺少选项 --to/],
    [
      'a place that does not exist',
      ['move', 'a.txt', '--place', 'under'],
      /--place 不能取“under”.*before after firstChild/,
    ],
    ['a scope without its line', ['renumber', 'a.txt', '--scope', 'siblings'], /gongwen renumber 缺少选项 --line/],
    [
      'a line beside the whole',
      ['renumber', 'a.txt', '--scope', 'document', '--line', '3'],
      /--scope document 与 --line/,
    ],
    ['a scope that does not exist', ['renumber', 'a.txt', '--scope', 'all'], /--scope 不能取“all”.*document section/],
    ['JSON of what is no list', ['renumber', '--format', 'json', '--write', 'a.txt'], /--format json 与 --write 不能/],
    ['a list and a file', ['renumber', '--dry-run', '--write', 'a.txt'], /--dry-run 与 --write 不能同时使用/],
    [
      'one line of several files',
      ['promote', '--line', '3', 'a.txt', 'faulty.txt'],
      /--line 一次只能用于一个文件，这里有 2 个/,
    ],
    ['a state that does not exist', ['references', '--state', 'broken,lost', 'a.txt'], /--state 不能取“lost”.*broken/],
    [
      'a state nobody fails on',
      ['references', '--fail-on', 'resolved', 'a.txt'],
      /--fail-on 不能取“resolved”.*broken ambig/,
    ],
    ['modes that exclude each other', ['fix', '--diff', '--write', 'a.txt'], /--diff 与 --write 不能同时使用/],
  ])('%s', (_, args, message) => {
    const { code, stdout, stderr } = run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesOf(stderr)).toEqual([expect.stringMatching(message)]);
    expect(stderr).toMatch(/^gongwen: /);
  });
});

describe('arguments that are understood', () => {
  it('takes common options in front of the command', () => {
    expect(run(['--lang', 'en', 'check', 'a.txt']).stdout).toContain('no problems found');
  });

  it('takes everything behind -- for files', () => {
    put('--diff', CLEAN);
    expect(run(['check', '--', '--diff']).code).toBe(0);
  });

  it('takes line numbers in fullwidth digits', () => {
    expect(run(['move', '--line', '６', '--up', '--dry-run', 'a.txt']).stdout).toContain('移走 3 行：二、存在的问题');
  });

  it('takes the last of several values of an option', () => {
    expect(run(['check', '--format', 'json', '--format', 'text', 'a.txt']).stdout).toMatch(/^检查了/);
  });

  it('takes categories in several options and behind fullwidth commas', () => {
    expect(run(['fix', '--only', 'format，wording', '--only', 'figures', '--stdout', 'faulty.txt']).stdout).toBe(
      FAULTY,
    );
  });
});

/** Cells of a terminal: a Chinese character takes two. */
const cells = (line: string) => Array.from(line).reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);

describe('help and version', () => {
  it('shows the commands', () => {
    const { code, stdout, stderr } = run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it.each([
    ['outline', ['--format', '--lang']],
    ['check', ['--format', 'sarif', '--fail-on', '--lang']],
    ['fix', ['--only', '--diff', '--stdout', '--write', '--lang']],
    ['renumber', ['--scope', 'siblings', '--line', '--dry-run', '--format', '--diff', '--stdout', '--write']],
    ['move', ['--line', '--up', '--down', '--to', '--place', 'firstChild', '--dry-run', '--diff', '--write']],
    ['promote', ['--line', '--dry-run', '--diff', '--stdout', '--write']],
    ['demote', ['--line', '--dry-run', '--diff', '--stdout', '--write']],
    ['references', ['--format', '--state', 'broken', 'ambiguous', 'ignored', '--fail-on']],
    ['stats', ['--format', '--lang']],
    ['templates', ['--kind', 'section', '--format', '--lang']],
    ['new', ['--set', '--output', '--lang']],
  ])('shows the options of %s', (command, options) => {
    const chinese = run([command, '--help']);
    const english = run([command, '-h', '--lang', 'en']);
    expect([chinese.code, english.code]).toEqual([0, 0]);
    for (const option of [...options, '--no-project-file']) {
      expect(chinese.stdout).toContain(option);
      expect(english.stdout).toContain(option);
    }
    expect(chinese.stdout).toMatch(new RegExp(`^用法：gongwen ${command} (?:文件|模板|\\[)`));
    expect(english.stdout).toMatch(new RegExp(`^Usage: gongwen ${command} (?:FILE|TEMPLATE|\\[)`));
  });

  it.each(['', ...COMMANDS])('fits a terminal of 120 columns (%s)', (command) => {
    for (const language of ['zh-cn', 'en']) {
      const { stdout } = run([...(command ? [command] : []), '--help', '--lang', language]);
      expect(linesOf(stdout).filter((line) => cells(line) > 120)).toEqual([]);
    }
  });

  it('shows the version of the product', () => {
    const manifest = path.join(path.dirname(ensureBuilt().cli), '..', 'package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    for (const option of ['--version', '-v']) expect(run([option]).stdout).toBe(`${version}\n`);
  });
});

describe('language', () => {
  const CHINESE = '检查了 1 个文件，没有发现问题\n';
  const ENGLISH = 'files checked: 1, no problems found\n';

  it.each([
    ['nothing set', {}, CHINESE],
    ['LANG=C', { LANG: 'C' }, CHINESE],
    ['LC_ALL=C.UTF-8', { LC_ALL: 'C.UTF-8' }, CHINESE],
    ['LANG=zh_TW.UTF-8', { LANG: 'zh_TW.UTF-8' }, CHINESE],
    ['LANG=en_US.UTF-8', { LANG: 'en_US.UTF-8' }, ENGLISH],
    ['LANG=de_DE.UTF-8', { LANG: 'de_DE.UTF-8' }, ENGLISH],
    ['LC_ALL over LANG', { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, CHINESE],
  ])('%s', (_, env, expected) => {
    expect(run(['check', 'a.txt'], { env }).stdout).toBe(expected);
  });

  it('--lang goes before the environment, also for findings and errors', () => {
    const env = { LANG: 'en_US.UTF-8' };
    expect(run(['check', '--lang', 'zh-cn', 'faulty.txt'], { env }).stdout).toContain('应为“（二）”');
    expect(run(['check', '--lang', 'en', 'faulty.txt']).stdout).toContain('should be “（二）”');
    expect(run(['check', '--lang', 'en', 'none.txt']).stderr).toBe('gongwen: none.txt: no such file\n');
  });
});
