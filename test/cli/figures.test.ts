import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { linesOf, workspace } from './program.js';

const { put, run } = workspace();

/** Parts that give the total in line 4, and parts that do not in line 5. */
const REPORT = `××镇2025年工作总结

一、主要工作
（一）办理群众诉求358件（电话219件、网络98件、来访41件）。完成税收收入3.52亿元，同比增长15%。
（二）改造老旧管网12.6公里。发放补助93万元（一村48万元、二村35万元、三村20万元）。群众满意率96.53%。
`;
const BEFORE = `××镇2024年工作总结

一、主要工作
（一）办理群众诉求310件。完成税收收入3.2亿元。群众满意率96.53%。
`;

beforeAll(() => {
  ensureBuilt();
  put('now.txt', REPORT);
  put('then.txt', BEFORE);
});

interface Figures {
  files: { file: string; figures: { text: string; indicator: string; status: string; checks: object[] }[] }[];
  summary: Record<string, number>;
}

describe('figures --format json', () => {
  it('lists the figures with place, value, unit and what they were checked against', () => {
    const { code, stdout, stderr } = run(['figures', '--format', 'json', 'now.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { files, summary } = JSON.parse(stdout) as Figures;
    const figures = files[0]?.figures ?? [];
    expect(figures.map(({ text }) => text)).toEqual([
      ...['358件', '219件', '98件', '41件', '3.52亿元', '15%'],
      ...['12.6公里', '93万元', '48万元', '35万元', '20万元', '96.53%'],
    ]);
    expect(figures[0]).toMatchObject({ line: 4, column: 10, endLine: 4, endColumn: 14, value: 358, unit: '件' });
    expect(figures[0]).toMatchObject({ indicator: '办理群众诉求', status: 'verified' });
    expect(figures[0]?.checks).toMatchObject([{ kind: 'sum', holds: true, arithmetic: '219+98+41=358' }]);
    expect(figures[4]).toMatchObject({ value: 3.52e8, unit: '元', base: { unit: '元', value: 3.52e8 } });
    expect(figures[6]).toMatchObject({ text: '12.6公里', base: { unit: '米', value: 12600 }, status: 'unchecked' });
    expect(summary).toMatchObject({ files: 1, mismatch: 1 });
    expect(figures.filter(({ status }) => status === 'mismatch')).toHaveLength(1);
  });
});

describe('figures', () => {
  it('shows them as a table with a line that sums them up', () => {
    const lines = linesOf(run(['figures', 'now.txt']).stdout);
    expect(lines[0]).toBe('now.txt');
    expect(lines[1]).toMatch(/^ +4 {2}相符 +358件 {2}办理群众诉求 +219\+98\+41=358$/);
    expect(lines.filter((line) => line.includes('不符'))).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/^检查了 1 个文件，12 处数据：不符 1、相符 \d+、未核对 \d+$/);
  });

  it('is made for spreadsheets as CSV', () => {
    const csv = run(['figures', '--format', 'csv', 'now.txt']).stdout;
    expect(csv.startsWith('\ufeff行,指标,原文,数值,单位,性质,时期,地域,核对,算式\r\n')).toBe(true);
    expect(csv).toContain('4,办理群众诉求,358件,358,件,,2025年,,相符,219+98+41=358\r\n');
    const both = run(['figures', '--format', 'csv', '--lang', 'en', 'now.txt', 'then.txt']).stdout;
    expect(both).toMatch(/^\ufefffile,Line,Indicator,/);
    expect(both).toContain('\r\nthen.txt,4,税收收入,3.2亿元,320000000,元,,2024年,,unchecked,\r\n');
  });

  it('says that there are none', () => {
    put('none.txt', '关于开会的通知\n\n各科室：\n请准时参加。\n');
    const { code, stdout } = run(['figures', 'none.txt']);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('0 处数据') as string });
  });
});

describe('figures --against', () => {
  it('sets the indicators of two reports side by side', () => {
    const lines = linesOf(run(['figures', 'now.txt', '--against', 'then.txt']).stdout);
    expect(lines[1]?.trim().split(/ {2,}/)).toEqual(['本期行', '指标', '本期', '上期', '增减', '增减幅', '核对']);
    expect(lines[2]?.trim().split(/ {2,}/)).toEqual(['4', '办理群众诉求', '358件', '310件', '增48件', '+15.48%']);
    expect(lines[3]).toContain('不符：(3.52亿-3.2亿)÷3.2亿=10%');
    expect(lines[4]).toContain('与上期相同，是否漏改');
    expect(lines.at(-1)).toMatch(/^3 项指标可以对照；/);
  });

  it('gives the same to programs', () => {
    const { stdout } = run(['figures', 'now.txt', '--against', 'then.txt', '--format', 'json']);
    const { against, files } = JSON.parse(stdout) as { against: string; files: { pairs: object[] }[] };
    expect(against).toBe('then.txt');
    expect(files[0]?.pairs).toMatchObject([
      { indicator: '办理群众诉求', difference: 48, unit: '件', copied: false, statements: [] },
      { indicator: '税收收入', statements: [{ text: '同比增长15%', holds: false }] },
      { indicator: '群众满意率', copied: true },
    ]);
  });

  it('ends with an error where the other document cannot be read', () => {
    const { code, stdout, stderr } = run(['figures', 'now.txt', '--against', 'nowhere.txt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesOf(stderr)).toEqual(['gongwen: nowhere.txt：没有这个文件']);
  });
});
