import { mkdirSync, rmSync } from 'node:fs';
import iconv from 'iconv-lite';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, FAULTY, linesOf, workspace } from './program.js';

const { put, get, at, run } = workspace();

/** A report in which the second part was left out on purpose: an excerpt. */
const EXCERPT = CLEAN.replace('二、存在', '三、存在').replace('三、下', '四、下');
const KEEP = { kind: 'keep', at: { text: '存在的问题' }, number: 3 };
const GAPS = { rule: 'numbering-gap' };

beforeAll(() => {
  ensureBuilt();
  put('二〇二三/总结.txt', EXCERPT);
  put('二〇二三/faulty.txt', FAULTY);
});
afterEach(() => {
  for (const folder of ['', '二〇二三/']) rmSync(at(`${folder}.gongwen.json`), { recursive: true, force: true });
});

const project = (content: unknown, folder = '') => put(`${folder}.gongwen.json`, JSON.stringify(content));
const rulesIn = (file: string, ...options: string[]) => {
  const { stdout } = run(['check', '--format', 'json', ...options, file]);
  const { files } = JSON.parse(stdout) as { files: { diagnostics: { rule: string }[] }[] };
  return files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule));
};

describe('the nearest .gongwen.json', () => {
  it('silences a rule in one document', () => {
    expect(rulesIn('二〇二三/总结.txt')).toEqual(['numbering-gap']);
    project({ documents: { '二〇二三/总结.txt': { suppressions: [GAPS] } } });
    expect(rulesIn('二〇二三/总结.txt')).toEqual([]);
    expect(rulesIn('二〇二三/faulty.txt')).toContain('numbering-gap');
  });

  it('silences a rule in all documents, and lets the others speak', () => {
    project({ documents: {}, suppressions: [GAPS] });
    expect(rulesIn('二〇二三/总结.txt')).toEqual([]);
    const rules = rulesIn('二〇二三/faulty.txt');
    expect(rules).not.toContain('numbering-gap');
    expect(rules).toContain('marker-width');
  });

  it('is the one nearest to the document, wherever the program is started', () => {
    project({ suppressions: [GAPS] });
    project({ suppressions: [] }, '二〇二三/');
    expect(rulesIn('二〇二三/总结.txt')).toEqual(['numbering-gap']);
    project({ documents: { '总结.txt': { suppressions: [GAPS] } } }, '二〇二三/');
    expect(rulesIn('二〇二三/总结.txt')).toEqual([]);
    expect(rulesIn(at('二〇二三/总结.txt'))).toEqual([]);
  });

  it('keeps a fixed number: check, outline and fix count on from it', () => {
    project({ documents: { '二〇二三\\总结.txt': { pins: [KEEP] } } });
    expect(rulesIn('二〇二三/总结.txt')).toEqual([]);
    expect(run(['outline', '二〇二三/总结.txt']).stdout).not.toContain('应为');
    expect(run(['fix', '二〇二三/总结.txt']).stderr).toBe('二〇二三/总结.txt：无需修改\n');
  });

  it('has its fixed numbers counted on from by renumber --write, in any encoding', () => {
    put('二〇二三/gb.txt', iconv.encode(EXCERPT.replace('四、下', '三、下'), 'gb18030'));
    project({ documents: { '二〇二三/gb.txt': { pins: [KEEP] } } });
    expect(run(['renumber', '--write', '二〇二三/gb.txt']).code).toBe(0);
    expect(iconv.decode(get('二〇二三/gb.txt'), 'gb18030')).toBe(EXCERPT);
  });

  it('keeps silenced findings from being mended', () => {
    project({ suppressions: [GAPS] });
    expect(run(['fix', '--stdout', '二〇二三/总结.txt']).stdout).toBe(EXCERPT);
  });

  it('holds for standard input as far as it is about all documents', () => {
    project({ documents: { '-': { suppressions: [{}] } } });
    expect(run(['check', '-'], { input: EXCERPT }).stdout).toContain('发现 1 个问题');
    project({ suppressions: [GAPS] });
    expect(run(['check', '-'], { input: EXCERPT }).stdout).toContain('没有发现问题');
  });

  it('is ignored with --no-project-file', () => {
    project({ suppressions: [GAPS] });
    expect(rulesIn('二〇二三/总结.txt', '--no-project-file')).toEqual(['numbering-gap']);
    put('.gongwen.json', '{ broken');
    expect(run(['--no-project-file', 'stats', '二〇二三/总结.txt'])).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a broken .gongwen.json', () => {
  const BROKEN = '{\n  "documents": {\n    "总结.txt": { "pins": [ { "kind": "keep" } ] }\n  }\n}\n';

  it.each(['check', 'outline', 'stats', 'fix', 'renumber', 'references'])(
    'keeps %s from working below it',
    (command) => {
      put('.gongwen.json', BROKEN);
      const { code, stdout, stderr } = run([command, '二〇二三/总结.txt', '二〇二三/faulty.txt']);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      // One line, though it concerns two documents.
      expect(linesOf(stderr)).toEqual([
        'gongwen: .gongwen.json：第 3 行第 27 列：缺少“documents → 总结.txt → pins → 第 1 项 → at”。' +
          '请改正这个文件，或用 --no-project-file 忽略它',
      ]);
    },
  );

  it('is told in English, too', () => {
    put('.gongwen.json', '{\n  "documents": {},\n}\n');
    expect(run(['check', '--lang', 'en', '二〇二三/总结.txt']).stderr).toBe(
      'gongwen: .gongwen.json: line 3, column 1: invalid JSON: “}” is out of place here. ' +
        'Mend the file, or use --no-project-file to ignore it\n',
    );
  });

  it('does not keep documents elsewhere from being worked on', () => {
    put('.gongwen.json', BROKEN);
    project({ suppressions: [GAPS] }, '二〇二三/');
    put('总结.txt', EXCERPT);
    const { code, stdout, stderr } = run(['check', '总结.txt', '二〇二三/总结.txt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '检查了 1 个文件，没有发现问题\n' });
    expect(linesOf(stderr)).toHaveLength(1);
  });

  it('leaves a file that was to be mended as it is', () => {
    put('.gongwen.json', '[]');
    expect(run(['fix', '--write', '二〇二三/faulty.txt']).code).toBe(2);
    expect(get('二〇二三/faulty.txt').toString()).toBe(FAULTY);
  });

  it('may be a folder', () => {
    mkdirSync(at('.gongwen.json'));
    expect(run(['check', '二〇二三/总结.txt'])).toMatchObject({ code: 2, stdout: '' });
    expect(run(['check', '二〇二三/总结.txt']).stderr).toContain('.gongwen.json：读取失败（EISDIR）');
  });

  it('is not in the way of what is only in a folder below', () => {
    put('二〇二三/.gongwen.json', '{ broken');
    put('总结.txt', EXCERPT);
    expect(run(['check', '总结.txt'])).toMatchObject({ code: 0, stderr: '' });
  });
});
