import { rmSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RULES, ruleTitle } from '../../server/src/core/index.js';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, FAULTY, linesOf, workspace } from './program.js';

const { put, at, run } = workspace();

/** A plan with five doubled commas and a number left out. */
const MANY = `禾塘镇防汛工作方案

一、主要任务
${['备料', '巡堤', '清淤', '值班', '演练'].map((task) => `各村要按时做好${task}，，逐项登记。`).join('\n')}
三、工作要求
`;

beforeAll(() => {
  ensureBuilt();
  put('faulty.txt', FAULTY);
  put('many.txt', MANY);
  put('年度/many.txt', MANY);
});
afterEach(() => {
  for (const folder of ['', '年度/']) rmSync(at(`${folder}.gongwen.json`), { force: true });
});

const project = (content: unknown, folder = '') => put(`${folder}.gongwen.json`, JSON.stringify(content));
interface Diagnostic {
  rule: string;
  severity: string;
}
const found = (...args: string[]) => {
  const { files } = JSON.parse(run(['check', '--format', 'json', ...args]).stdout) as {
    files: { diagnostics: Diagnostic[] }[];
  };
  return files.flatMap(({ diagnostics }) => diagnostics.map(({ rule, severity }) => `${rule} ${severity}`));
};

describe('rules', () => {
  it('lists every rule with its level, its fix and its name', () => {
    const { code, stdout, stderr } = run(['rules']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = linesOf(stdout);
    for (const { id, off } of RULES) {
      const row = lines.find((line) => line.startsWith(`  ${id} `)) ?? '';
      expect(row.endsWith(ruleTitle(id, 'zh-cn')), id).toBe(true);
      expect(row.includes('关闭'), id).toBe(off === true);
    }
    expect(lines.at(-1)).toContain(`共 ${RULES.length} 条规则`);
  });

  it('lists them for programs', () => {
    const { rules } = JSON.parse(run(['rules', '--format', 'json', '--lang', 'en']).stdout) as {
      rules: Record<string, unknown>[];
    };
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(rules.find(({ id }) => id === 'numbering-gap')).toEqual({
      id: 'numbering-gap',
      category: 'numbering',
      title: ruleTitle('numbering-gap', 'en'),
      severity: 'warning',
      default: 'warning',
      fix: 'safe',
      norm: 'GB/T 9704-2012 7.3.3',
    });
  });

  it('takes no files', () => {
    expect(run(['rules', 'many.txt'])).toMatchObject({ code: 2, stdout: '' });
    expect(run(['rules', 'many.txt']).stderr).toContain('后面不能有文件');
  });
});

describe('--rule', () => {
  it('sets the level of a rule, or switches it off; of two the later counts', () => {
    expect(found('many.txt')).toContain('doubled-punctuation error');
    expect(found('--rule', 'doubled-punctuation=hint', 'many.txt')).toContain('doubled-punctuation hint');
    const silent = ['--rule=doubled-punctuation=hint', '--rule', 'doubled-punctuation＝off', 'many.txt'];
    expect(found(...silent)).toEqual(['numbering-gap warning']);
    expect(run(['check', ...silent]).code).toBe(0);
  });

  it('keeps a rule out of what is mended', () => {
    const { stdout } = run(['fix', '--stdout', '--rule', 'doubled-punctuation=off', 'many.txt']);
    expect(stdout).toBe(MANY.replace('三、', '二、'));
  });

  it('is warned of where there is no such rule, and the others hold', () => {
    const { code, stdout, stderr } = run(['check', '--rule', 'numbering-gab=off', '--rule', 'what=off', 'many.txt']);
    expect(code).toBe(1);
    expect(stdout).toContain('(numbering-gap)');
    expect(linesOf(stderr)).toEqual([
      'gongwen: 没有“numbering-gab”这条规则，--rule numbering-gab 不起作用。是不是“numbering-gap”？规则见 gongwen rules',
      'gongwen: 没有“what”这条规则，--rule what 不起作用。规则见 gongwen rules',
    ]);
  });

  it.each(['numbering-gap', 'numbering-gap=', 'numbering-gap=loud', '=off'])('cannot be %s', (value) => {
    const { code, stdout, stderr } = run(['check', '--rule', value, 'many.txt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('级别：error warning information hint off');
    expect(linesOf(stderr)).toHaveLength(1);
  });
});

describe('the rules of the nearest .gongwen.json', () => {
  it('hold in its folder and below; the command line goes before them', () => {
    project({ rules: { 'doubled-punctuation': 'off', 'numbering-gap': 'information' } });
    expect(found('年度/many.txt')).toEqual(['numbering-gap information']);
    expect(found('--rule', 'numbering-gap=error', '年度/many.txt')).toEqual(['numbering-gap error']);
    expect(found('--no-project-file', 'many.txt')).toContain('doubled-punctuation error');
  });

  it('are those of the nearest file alone', () => {
    project({ rules: { 'doubled-punctuation': 'off' } });
    project({ rules: { 'numbering-gap': 'off' } }, '年度/');
    expect(found('many.txt')).toEqual(['numbering-gap warning']);
    expect(new Set(found('年度/many.txt'))).toEqual(new Set(['doubled-punctuation error']));
  });

  it('are warned of once where there is no such rule', () => {
    project({ rules: { 'numbering-gab': 'off', 'doubled-punctuation': 'off' } });
    const { code, stderr } = run(['check', 'many.txt', '年度/many.txt']);
    expect({ code, lines: linesOf(stderr) }).toEqual({
      code: 0,
      lines: [
        'gongwen: .gongwen.json：第 1 行第 27 列：没有“numbering-gab”这条规则，是不是“numbering-gap”。其余各项照常起作用',
      ],
    });
  });

  it('say what sort of documents these are', () => {
    const profile = () => {
      const { stdout } = run(['outline', '--format', 'json', 'many.txt']);
      return (JSON.parse(stdout) as { files: [{ profile: string }] }).files[0].profile;
    };
    expect(profile()).toBe('gongwen');
    project({ profile: 'summary' });
    expect(profile()).toBe('summary');
    project({ profile: 'auto' });
    expect(profile()).toBe('gongwen');
  });
});

describe('many findings of a kind', () => {
  it('are three in the text, and how many more there are', () => {
    const lines = linesOf(run(['check', 'many.txt']).stdout);
    const rows = lines.filter((line) => line.includes('(doubled-punctuation)'));
    expect(rows).toHaveLength(4);
    expect(rows[3]).toMatch(/^ +错误 {2}另有 2 处同类问题 {2}\(doubled-punctuation\)$/);
    expect(lines.at(-1)).toMatch(/发现 6 个问题：错误 5、警告 1，.*，加 --all 全部列出$/);
  });

  it('are all there with --all, and for programs', () => {
    const lines = linesOf(run(['check', '--all', 'many.txt']).stdout);
    expect(lines.filter((line) => line.includes('(doubled-punctuation)'))).toHaveLength(5);
    expect(lines.at(-1)).not.toContain('--all');
    expect(found('many.txt').filter((one) => one.startsWith('doubled-punctuation'))).toHaveLength(5);
  });

  it('are counted file by file', () => {
    const { stdout } = run(['check', 'many.txt', '年度/many.txt']);
    expect(linesOf(stdout).filter((line) => line.includes('另有 2 处同类问题'))).toHaveLength(2);
  });

  it('hide no error behind a hint', () => {
    put('few.txt', CLEAN.replaceAll('（一）', '(一)'));
    expect(run(['check', 'few.txt']).stdout).not.toContain('另有');
  });
});
