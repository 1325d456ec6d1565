import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSymbols, FULL_CAPABILITIES, OLD_CAPABILITIES, TestClient } from './client.js';
import { NOTICE, NOVEL, PLAN } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

function flatten(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
}

describe('documentSymbol', () => {
  it('nests the headings, named by marker and title', async () => {
    const uri = await client.open(PLAN);
    expect(drawSymbols(await client.symbols(uri))).toEqual([
      '青禾镇秸秆综合利用工作方案',
      '  一、工作目标',
      '  二、主要任务',
      '    （一）推广机械还田',
      '    (二)建设收储站点',
      '    （四）培育利用企业',
      '  二、保障措施',
      '    1.加强领导',
      '    2、加大宣传',
      '    3.严格考核',
    ]);
  });

  it('gives every kind of heading its symbol kind', async () => {
    const text =
      '青禾镇公共场所管理办法\n\n第一章 总则\n\n第一节 一般规定\n\n第一条 为加强管理，制定本办法。\n\n第二条 本办法适用于全镇。\n\n第二节 职责\n\n第三条 村委会负责日常管理，内容如下：\n（一）巡查；\n（二）登记。\n\n第二章 附则\n\n第四条 本办法自发布之日起施行。\n';
    const uri = await client.open(text);
    const kinds = new Map(flatten(await client.symbols(uri)).map((symbol) => [symbol.name.slice(0, 3), symbol.kind]));
    expect(kinds.get('青禾镇')).toBe(SymbolKind.File);
    expect(kinds.get('第一章')).toBe(SymbolKind.Namespace);
    expect(kinds.get('第一节')).toBe(SymbolKind.Package);
    expect(kinds.get('第三条')).toBe(SymbolKind.Class);
    expect(kinds.get('（二）')).toBe(SymbolKind.String);
    expect(flatten(await client.symbols(uri)).map((symbol) => symbol.name)).toContain('第二章 附则');
  });

  it('says how long each section is, behind the marker that its heading should carry', async () => {
    const uri = await client.open(PLAN);
    const details = flatten(await client.symbols(uri)).map(({ name, detail }) => [name, detail]);
    expect(details).toEqual([
      // The title's is the whole text with its sign-off.
      ['青禾镇秸秆综合利用工作方案', '200字'],
      ['一、工作目标', '22字'],
      ['二、主要任务', '81字'],
      ['（一）推广机械还田', '27字'],
      ['(二)建设收储站点', '应为“（二）” · 27字'],
      ['（四）培育利用企业', '应为“（三）” · 21字'],
      // The sign-off is no part of the last section.
      // As Word counts: 1. is one.
      ['二、保障措施', '应为“三、” · 51字'],
      ['1.加强领导', '13字'],
      ['2、加大宣传', '应为“2.” · 17字'],
      ['3.严格考核', '15字'],
    ]);
    const english = await TestClient.start({ locale: 'en' });
    const own = await english.open('某村总结\n\n一、甲\n二、乙\n二、丙丁戊\n');
    expect(flatten(await english.symbols(own)).map(({ detail }) => detail)).toEqual([
      '15 chars',
      '3 chars',
      '3 chars',
      'expected “三、” · 5 chars',
    ]);
    await english.stop();
  });

  it('puts every selection inside its symbol and every symbol inside its parent', async () => {
    const uri = await client.open(PLAN.replaceAll('\n', '\r\n'));
    const document = client.document(uri);
    const check = (symbol: DocumentSymbol, from: number, to: number): void => {
      const [start, end] = [document.offsetAt(symbol.range.start), document.offsetAt(symbol.range.end)];
      expect(start).toBeGreaterThanOrEqual(from);
      expect(end).toBeLessThanOrEqual(to);
      expect(document.offsetAt(symbol.selectionRange.start)).toBeGreaterThanOrEqual(start);
      expect(document.offsetAt(symbol.selectionRange.end)).toBeLessThanOrEqual(end);
      // What an editor selects is the heading as it is named.
      expect(document.getText(symbol.selectionRange).startsWith(symbol.name)).toBe(true);
      for (const child of symbol.children ?? []) check(child, start, end);
    };
    const symbols = await client.symbols(uri);
    expect(symbols).toHaveLength(1);
    for (const symbol of symbols) check(symbol, 0, document.getText().length);
  });

  it('is a flat list with container names for an editor that knows no other', async () => {
    const old = await TestClient.start({ capabilities: OLD_CAPABILITIES });
    const uri = await old.open(PLAN);
    const symbols = (await old.symbols(uri)) as unknown as SymbolInformation[];
    expect(symbols.map((symbol) => [symbol.name, symbol.containerName])).toContainEqual([
      '（一）推广机械还田',
      '二、主要任务',
    ]);
    expect(symbols.every((symbol) => symbol.location.uri === uri)).toBe(true);
    await old.stop();
  });

  it('is empty for other Chinese text, and for documents that are not open', async () => {
    const uri = await client.open(NOVEL, 'plaintext');
    expect(await client.symbols(uri)).toEqual([]);
    expect(await client.symbols('file:///nowhere')).toEqual([]);
  });
});

describe('foldingRange', () => {
  it('folds each section down to its last line that is not blank', async () => {
    const uri = await client.open(PLAN);
    const lines = client.text(uri).split('\n');
    const folded = (await client.folding(uri))?.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]]);
    expect(folded).toContainEqual(['一、工作目标', '到年底，全镇秸秆利用率稳步提高。']);
    expect(folded).toContainEqual(['二、主要任务', '（四）培育利用企业。支持两家企业扩大产能。']);
  });

  it('is null for text that is not recognised, so that the editor folds by indentation', async () => {
    expect(await client.folding(await client.open(NOVEL, 'plaintext'))).toBeNull();
  });

  it('folds annex, note of annexes and colophon as regions of their own', async () => {
    const uri = await client.open(NOTICE);
    const lines = client.text(uri).split('\n');
    const folded = (await client.folding(uri))?.flatMap(({ startLine, endLine, kind }) =>
      kind === 'region' ? [[lines[startLine], lines[endLine]]] : [],
    );
    expect(folded).toEqual([
      ['附件：1.农村道路养护实施方案', '      2.养护路段登记表'],
      ['附件1', '2.编外人员。按村聘用。'],
      ['附件2', '路段、长度、责任人。'],
      ['抄送：县委办公室。', '青禾县人民政府办公室 2026年3月9日印发'],
    ]);
  });

  it('keeps to the number of ranges that the editor can take, the outermost first', async () => {
    const textDocument = { ...FULL_CAPABILITIES.textDocument, foldingRange: { rangeLimit: 2 } };
    const limited = await TestClient.start({ capabilities: { ...FULL_CAPABILITIES, textDocument } });
    const starts = (await limited.folding(await limited.open(PLAN)))?.map(({ startLine }) => startLine);
    expect(starts).toEqual([0, 4]);
    await limited.stop();
  });
});
