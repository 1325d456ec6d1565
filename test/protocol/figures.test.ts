import { strFromU8, unzipSync } from 'fflate';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  COMPARE_FIGURES_REQUEST,
  FIGURE_TABLE_REQUEST,
  FIGURES_REQUEST,
  type ComparisonAnswer,
  type FiguresAnswer,
  type FigureTableAnswer,
  type FigureTableParams,
} from '../../server/src/lsp/protocol.js';
import { TestClient } from './client.js';
import { NOVEL } from './samples.js';

const NOW = `××镇2025年工作总结

一、主要工作
（一）办理群众诉求358件（电话219件、网络98件、来访41件）。完成税收收入3.52亿元，同比增长15%。
（二）发放补助93万元（一村48万元、二村35万元、三村20万元）。群众满意率96.53%。
`;
const THEN = `××镇2024年工作总结

一、主要工作
（一）办理群众诉求310件。完成税收收入3.2亿元。群众满意率96.53%。
`;

const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-figures-'));
const then = pathToFileURL(path.join(folder, '上期.txt')).href;
let client: TestClient;
beforeAll(async () => {
  writeFileSync(path.join(folder, '上期.txt'), THEN);
  writeFileSync(path.join(folder, '图片.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0]));
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('gongwen/figures', () => {
  it('lists the figures with what they were held against', async () => {
    const uri = await client.open(NOW);
    const answer = await client.request<FiguresAnswer | null>(FIGURES_REQUEST, { uri });
    const figures = answer?.figures ?? [];
    expect(figures.map(({ text, status }) => `${text} ${status}`)).toEqual([
      ...['358件 verified', '219件 verified', '98件 verified', '41件 verified'],
      ...['3.52亿元 unchecked', '15% unchecked'],
      ...['93万元 mismatch', '48万元 unchecked', '35万元 unchecked', '20万元 unchecked', '96.53% unchecked'],
    ]);
    expect(figures[0]).toEqual({
      range: client.rangeOf(uri, '358件'),
      indicator: '办理群众诉求',
      text: '358件',
      normalised: '358件',
      role: '',
      period: '2025年',
      place: '',
      status: 'verified',
      arithmetic: '219+98+41=358',
    });
    expect(figures[4]).toMatchObject({ indicator: '税收收入', normalised: '352,000,000元' });
  });

  it('answers null for other text and unknown documents', async () => {
    expect(await client.request(FIGURES_REQUEST, { uri: await client.open(NOVEL, 'plaintext') })).toBeNull();
    expect(await client.request(FIGURES_REQUEST, { uri: 'file:///nowhere.txt' })).toBeNull();
    await expect(client.request(FIGURES_REQUEST, {})).rejects.toThrow();
  });
});

describe('hover on a figure', () => {
  const at = async (text: string): Promise<string> => {
    const uri = await client.open(NOW);
    const { start } = client.rangeOf(uri, text);
    const hover = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: start });
    return ((hover?.contents as MarkupContent | undefined)?.value ?? '').replaceAll('\\', '');
  };

  it('says what it counts, its value in the base unit, and the arithmetic', async () => {
    expect(await at('358件')).toBe('**办理群众诉求 · 2025年：358件**\n\n✓ 合计与分项：219+98+41=358');
    expect(await at('3.52亿')).toBe('**税收收入 · 2025年：3.52亿元**\n\n= 352,000,000元');
  });

  it('says once that a figure does not fit', async () => {
    const hover = await at('93万元');
    expect(hover).toContain('= 930,000元');
    expect(hover.split('103').length - 1).toBe(1);
  });
});

describe('inlay hints', () => {
  it('show what others give, where the setting says so', async () => {
    const hinted = await TestClient.start({ settings: () => ({ figures: { inlayHints: true } }) });
    const labels = async (own: TestClient): Promise<string[]> => {
      const uri = await own.open(NOW);
      return (await own.hints(uri)).map(({ label, position }) => `${position.line + 1} ${JSON.stringify(label)}`);
    };
    expect(await labels(client)).toEqual([]);
    expect(await labels(hinted)).toEqual(['4 "= 358"', '5 "≠ 103万"']);
    await hinted.stop();
  });
});

describe('gongwen/compareFigures', () => {
  it('compares with a document that is not open', async () => {
    const uri = await client.open(NOW);
    const answer = await client.request<ComparisonAnswer | null>(COMPARE_FIGURES_REQUEST, { uri, previous: then });
    expect(answer?.columns?.slice(0, 4)).toEqual(['本期行', '指标', '本期', '上期']);
    expect(answer?.rows?.map(({ cells, doubtful }) => [cells[1], cells[2], cells[3], doubtful])).toEqual([
      ['办理群众诉求', '358件', '310件', false],
      ['税收收入', '3.52亿元', '3.2亿元', true],
      ['群众满意率', '96.53%', '96.53%', true],
    ]);
    expect(answer?.rows?.[1]?.range).toEqual(client.rangeOf(uri, '3.52亿元'));
  });

  it('takes an open document as it is open', async () => {
    const uri = await client.open(NOW);
    const previous = await client.open(THEN.replace('310件', '300件'));
    const answer = await client.request<ComparisonAnswer | null>(COMPARE_FIGURES_REQUEST, { uri, previous });
    expect(answer?.rows?.[0]?.cells[3]).toBe('300件');
  });

  it('says why there is no comparison', async () => {
    const uri = await client.open(NOW);
    const ask = (name: string): Promise<ComparisonAnswer> =>
      client.request(COMPARE_FIGURES_REQUEST, { uri, previous: pathToFileURL(path.join(folder, name)).href });
    expect(await ask('没有.txt')).toEqual({ refusal: '这个文件无法读取，没有对照。' });
    expect((await ask('图片.txt')).refusal).toContain('不是纯文本');
    await expect(client.request(COMPARE_FIGURES_REQUEST, { uri })).rejects.toThrow();
  });
});

describe('gongwen/figureTable', () => {
  const table = async (format: FigureTableParams['format'], previous?: string): Promise<Buffer> => {
    const params: FigureTableParams = { uri: await client.open(NOW), format, ...(previous ? { previous } : {}) };
    const { data } = await client.request<FigureTableAnswer>(FIGURE_TABLE_REQUEST, params);
    return Buffer.from(data ?? '', 'base64');
  };

  it('gives the table as CSV and for the clipboard', async () => {
    expect((await table('csv')).toString()).toMatch(/^\ufeff行,指标,[^]*\r\n4,办理群众诉求,358件,358,件,/);
    expect((await table('tsv')).toString()).toMatch(/^行\t指标\t[^]*\n4\t办理群众诉求\t358件\t358\t件\t/);
    expect((await table('tsv', then)).toString()).toContain('\n4\t税收收入\t3.52亿元\t3.2亿元\t增3200万元\t+10%\t');
  });

  it('gives it as an Excel file with numbers as numbers', async () => {
    const files = unzipSync(new Uint8Array(await table('xlsx')));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('数据');
    expect(sheet).toContain('<v>352000000</v>');
    expect(sheet).not.toContain('<f>');
    const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(texts + sheet).toContain('办理群众诉求');
  });
});
