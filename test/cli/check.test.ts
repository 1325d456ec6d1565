import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/index.js';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, FAULTY, linesOf, workspace } from './program.js';

const { put, run } = workspace();

/** A report whose only finding is a warning: a number is left out. */
const WARNING = CLEAN.replace('三、下一步', '四、下一步');

beforeAll(() => {
  ensureBuilt();
  put('a.txt', CLEAN);
  put('faulty.txt', FAULTY);
  put('warning.txt', WARNING);
});

interface Diagnostic {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  rule: string;
  category: string;
  severity: string;
  message: string;
  fixable: boolean;
}

interface Report {
  files: { file: string; diagnostics: Diagnostic[] }[];
  summary: Record<string, number>;
}

describe('check --format json', () => {
  it('lists findings with exactly the fields of the contract', () => {
    const { code, stdout, stderr } = run(['check', '--format', 'json', 'warning.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      files: [
        {
          file: 'warning.txt',
          diagnostics: [
            {
              line: 9,
              column: 1,
              endLine: 9,
              endColumn: 3,
              rule: 'numbering-gap',
              category: 'numbering',
              severity: 'warning',
              message: '序号跳号：此处为“四、”，前一项是“二、”，应为“三、”。',
              fixable: true,
            },
          ],
        },
      ],
      summary: { files: 1, error: 0, warning: 1, information: 0, hint: 0, fixable: 1 },
    });
  });

  it('sums up all files', () => {
    const { code, stdout } = run(['check', '--format', 'json', 'a.txt', 'faulty.txt', 'warning.txt']);
    const { files, summary } = JSON.parse(stdout) as Report;
    expect(code).toBe(1);
    expect(files.map(({ file }) => file)).toEqual(['a.txt', 'faulty.txt', 'warning.txt']);
    const all = files.flatMap(({ diagnostics }) => diagnostics);
    expect(summary.files).toBe(3);
    for (const severity of ['error', 'warning', 'information', 'hint']) {
      expect(summary[severity]).toBe(all.filter((diagnostic) => diagnostic.severity === severity).length);
    }
    expect(files[0]?.diagnostics).toEqual([]);
    expect(files[1]?.diagnostics.map(({ line }) => line)).toEqual(expect.arrayContaining([5, 6, 8]));
  });

  it('counts lines and columns alike with CRLF and with a byte order mark', () => {
    put('crlf.txt', `\ufeff${FAULTY.replaceAll('\n', '\r\n')}`);
    const report = (file: string) => (JSON.parse(run(['check', '--format', 'json', file]).stdout) as Report).files[0];
    expect(report('crlf.txt')?.diagnostics).toEqual(report('faulty.txt')?.diagnostics);
  });
});

describe('check', () => {
  it('lists findings aligned below their file and sums them up', () => {
    const { code, stdout, stderr } = run(['check', 'a.txt', 'faulty.txt']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const lines = linesOf(stdout);
    expect(lines[0]).toBe('faulty.txt');
    const rows = lines.filter((line) => line.startsWith('  '));
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toMatch(/^ +\d+:\d+ {2}(错误|警告) {2}\S.*。 {2}\([a-z-]+\)$/);
    expect(lines.at(-1)).toMatch(
      /^检查了 2 个文件，发现 \d+ 个问题：错误 \d+、警告 \d+，其中 \d+ 个可以用 gongwen fix 自动修改$/,
    );
  });

  it('says so where nothing is wrong', () => {
    expect(run(['check', 'a.txt'])).toMatchObject({ code: 0, stdout: '检查了 1 个文件，没有发现问题\n', stderr: '' });
  });

  it('uses no colours where nobody looks', () => {
    expect(run(['check', 'faulty.txt'], { env: { TERM: 'xterm-256color' } }).stdout).not.toContain('\u001b');
  });
});

describe('check --fail-on', () => {
  it.each([
    ['faulty.txt', undefined, 1],
    ['faulty.txt', 'error', 1],
    ['warning.txt', undefined, 0],
    ['warning.txt', 'error', 0],
    ['warning.txt', 'warning', 1],
    ['warning.txt', 'information', 1],
    ['warning.txt', 'hint', 1],
    ['a.txt', 'hint', 0],
  ])('%s with %s ends with %i', (file, limit, code) => {
    expect(run(['check', file, ...(limit ? ['--fail-on', limit] : [])]).code).toBe(code);
  });
});

describe('check --format sarif', () => {
  interface Sarif {
    version: string;
    runs: {
      columnKind: string;
      tool: {
        driver: {
          name: string;
          rules: {
            id: string;
            shortDescription: { text: string };
            defaultConfiguration: { level: string; enabled?: boolean };
          }[];
        };
      };
      invocations: { executionSuccessful: boolean }[];
      artifacts: { location: { uri: string } }[];
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
        fixes?: { artifactChanges: { replacements: { insertedContent: { text: string } }[] }[] }[];
      }[];
    }[];
  }
  const sarif = (...args: string[]) => JSON.parse(run(['check', '--format', 'sarif', ...args]).stdout) as Sarif;

  it('says what every rule is', () => {
    const { version, runs } = sarif('a.txt');
    expect(version).toBe('2.1.0');
    expect(runs).toHaveLength(1);
    expect(runs[0]?.tool.driver.name).toBe('gongwen');
    expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(runs[0]?.tool.driver.rules.every(({ shortDescription: { text } }) => text.length > 0)).toBe(true);
    for (const [i, { off }] of RULES.entries()) {
      expect(runs[0]?.tool.driver.rules[i]?.defaultConfiguration.enabled).toBe(off ? false : undefined);
    }
    expect(runs[0]?.results).toEqual([]);
  });

  it('carries findings with place, level, rule and repair', () => {
    const [run] = sarif('warning.txt').runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const result = run?.results[0];
    expect(result).toMatchObject({ ruleId: 'numbering-gap', level: 'warning' });
    expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('numbering-gap');
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'warning.txt', index: 0 },
      region: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 3 },
    });
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent.text).toMatch(/三/);
  });

  it('has no repairs that leave the text as it is, such as keeping a number', () => {
    const fixes = sarif('warning.txt', 'faulty.txt').runs[0]?.results.flatMap((result) => result.fixes ?? []) ?? [];
    const replacements = fixes.flatMap(({ artifactChanges }) => artifactChanges.map((change) => change.replacements));
    expect(replacements.length).toBeGreaterThan(3);
    expect(replacements.filter((list) => list.length === 0)).toEqual([]);
  });

  it('writes paths as URIs', () => {
    put('二〇二三/总结 稿.txt', FAULTY);
    const uri = sarif('二〇二三/总结 稿.txt').runs[0]?.artifacts[0]?.location.uri ?? '';
    expect(uri).toMatch(/^[\x21-\x7e]+$/);
    expect(decodeURIComponent(uri)).toBe('二〇二三/总结 稿.txt');
  });

  it('says that a file could not be read', () => {
    expect(sarif('a.txt').runs[0]?.invocations).toEqual([{ executionSuccessful: true }]);
    put('binary.txt', Buffer.from([1, 0, 2, 0, 3]));
    expect(sarif('a.txt', 'binary.txt').runs[0]?.invocations).toEqual([{ executionSuccessful: false }]);
  });
});
