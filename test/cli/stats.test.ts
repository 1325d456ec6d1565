import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, linesOf, workspace } from './program.js';

const { put, run } = workspace();

beforeAll(() => {
  ensureBuilt();
  put('a.txt', CLEAN);
  put('通知.txt', '关于开会的通知\n\n各科室：\n　　请于周五参加会议。请准时！\n');
});

const A = {
  characters: 82,
  hanCharacters: 58,
  paragraphs: 8,
  sentences: 6,
  headings: 7,
  headingsByLevel: [1, 3, 4],
  titles: 1,
};

describe('stats --format json', () => {
  it('counts each file and all together', () => {
    const { code, stdout, stderr } = run(['stats', '--format', 'json', 'a.txt', '通知.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { files, total } = JSON.parse(stdout) as { files: Record<string, number>[]; total: Record<string, number> };
    expect(files[0]).toMatchObject({ file: 'a.txt', profile: 'summary', ...A });
    expect(files[1]).toMatchObject({ file: '通知.txt', sentences: 2, paragraphs: 3 });
    expect(total).toMatchObject({ files: 2, sentences: 8, paragraphs: 11 });
    expect(total.characters).toBe((files[0]?.characters ?? 0) + (files[1]?.characters ?? 0));
  });
});

describe('stats', () => {
  it('shows an aligned table with a row of sums', () => {
    const { stdout } = run(['stats', 'a.txt', '通知.txt']);
    const rows = linesOf(stdout);
    expect(rows.map((row) => row.split(/ {2,}/)[0])).toEqual(['文件', 'a.txt', '通知.txt', '合计']);
    expect(rows[0]?.split(/ {2,}/).slice(1)).toEqual(['字数', '汉字', '行', '段落', '句', '题名', '标题', '各级标题']);
    expect(rows[1]).toMatch(/82 +58 .* 7 +3\/4$/);
    // A Chinese character takes two cells.
    const cells = (row: string) => Array.from(row).reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
    expect(new Set(rows.map(cells)).size).toBe(1);
  });

  it('needs no sums for one file', () => {
    expect(linesOf(run(['stats', 'a.txt']).stdout)).toHaveLength(2);
  });
});
