import type { DocumentHighlight, Hover, Location, LocationLink, MarkupContent } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFERENCES_REQUEST, type ReferenceInfo } from '../../server/src/lsp/protocol.js';
import { FULL_CAPABILITIES, OLD_CAPABILITIES, TestClient } from './client.js';
import { LINKED, NOVEL, REGULATION } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

/** The place of a character inside the first occurrence of a string. */
function inside(uri: string, text: string, character = 1, own = client) {
  const { line, character: column } = own.rangeOf(uri, text).start;
  return { line, character: column + character };
}

function textsOf(uri: string, places: readonly { range: Location['range'] }[], own = client): string[] {
  return places.map(({ range }) => own.document(uri).getText(range));
}

describe('definition', () => {
  it('leads from a reference to the heading that it names, with its section', async () => {
    const uri = await client.open(LINKED);
    const links = await client.at<LocationLink[]>('definition', uri, inside(uri, '第三部分（二）', 6));
    const document = client.document(uri);
    expect(links).toHaveLength(1);
    const [link] = links;
    expect(link?.targetUri).toBe(uri);
    expect(document.getText(link!.originSelectionRange)).toBe('第三部分（二）');
    expect(document.getText(link!.targetSelectionRange)).toBe('（二）明确分工');
    expect(document.getText(link!.targetRange)).toMatch(/^（二）明确分工。各村[^]*水源。$/);
  });

  it('leads from a step of a reference to what the step names', async () => {
    const uri = await client.open(LINKED);
    const links = await client.at<LocationLink[]>('definition', uri, inside(uri, '第三部分（二）', 1));
    expect(client.document(uri).getText(links[0]!.originSelectionRange)).toBe('第三部分');
    expect(client.document(uri).getText(links[0]!.targetSelectionRange)).toBe('三、保障措施');
  });

  it('leads from an item of a regulation’s article to that item', async () => {
    const uri = await client.open(REGULATION);
    const links = await client.at<LocationLink[]>('definition', uri, inside(uri, '第四条第（二）项', 5));
    expect(client.document(uri).getText(links[0]!.targetSelectionRange)).toContain('（二）私设网箱');
  });

  it('is a plain location for an editor that knows no links', async () => {
    const old = await TestClient.start({ capabilities: OLD_CAPABILITIES });
    const uri = await old.open(LINKED);
    const locations = await old.at<Location[]>('definition', uri, inside(uri, '第三部分（二）', 6, old));
    expect(textsOf(uri, locations, old)).toEqual(['（二）明确分工']);
    expect(locations[0]?.uri).toBe(uri);
    await old.stop();
  });

  it('is nothing in plain text, in references to other documents and in broken ones', async () => {
    const text = LINKED.replace('第三部分（二）', '《××县供水条例》第三条').replace('第二部分（三）', '第九部分');
    const uri = await client.open(text);
    for (const place of ['第三条', '第九部分', '坚持先急']) {
      expect(await client.at('definition', uri, inside(uri, place)), place).toBeNull();
    }
  });
});

describe('references', () => {
  const ask = (uri: string, text: string, includeDeclaration: boolean): Promise<Location[]> =>
    client.at('references', uri, inside(uri, text), { context: { includeDeclaration } });

  it('are all that point to a heading, with the heading itself where that is wanted', async () => {
    const uri = await client.open(LINKED);
    const found = await ask(uri, '（三）配齐', false);
    expect(textsOf(uri, found)).toEqual(['第二部分（三）', '第二部分（三）']);
    expect(new Set(found.map(({ range }) => range.start.line)).size).toBe(2);
    expect(textsOf(uri, await ask(uri, '（三）配齐', true))).toEqual([
      '（三）配齐检测设备',
      '第二部分（三）',
      '第二部分（三）',
    ]);
  });

  it('are the same from one of them', async () => {
    const uri = await client.open(REGULATION);
    expect(await ask(uri, '第五条处理', true)).toEqual(await ask(uri, '第五条 违反', true));
    expect(textsOf(uri, await ask(uri, '第五条处理', false))).toEqual(['第五条']);
  });

  it('are none where nothing is named', async () => {
    const uri = await client.open(LINKED);
    expect(await ask(uri, '坚持先急', true)).toEqual([]);
    const novel = await client.open(NOVEL, 'plaintext');
    expect(await ask(novel, '院子', true)).toEqual([]);
  });
});

describe('documentHighlight', () => {
  it('marks a heading and what refers to it, from either', async () => {
    const uri = await client.open(LINKED);
    const ask = (text: string): Promise<DocumentHighlight[] | null> =>
      client.at('documentHighlight', uri, inside(uri, text));
    const found = await ask('（二）建设');
    expect(textsOf(uri, found!)).toEqual(['（二）建设备用水源', '第二部分（二）']);
    expect(found?.map(({ kind }) => kind)).toEqual([3, 2]);
    // Elsewhere the editor highlights equal words by itself.
    expect(await ask('（一）改造')).toBeNull();
    expect(await ask('坚持先急')).toBeNull();
  });
});

describe('hover', () => {
  const read = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? '';

  it('shows on a reference where its target stands and how it begins', async () => {
    const uri = await client.open(LINKED);
    const hover = await client.at<Hover>('hover', uri, inside(uri, '第三部分（二）', 6));
    expect(hover.contents).toMatchObject({ kind: 'markdown' });
    expect(read(hover)).toContain('引用');
    expect(read(hover)).toContain('**三、保障措施 › （二）明确分工**');
    expect(read(hover)).toContain('各村按照第二部分（三）的要求送检，并参照第二部分（二）落实备用水源。');
    expect(client.document(uri).getText(hover.range)).toBe('第三部分（二）');
  });

  it('says why a reference is broken', async () => {
    const uri = await client.open(LINKED.replace('第三部分（二）', '本方案第九部分'));
    const value = read(await client.at<Hover>('hover', uri, inside(uri, '第九部分')));
    expect(value).toMatch(/^\*\*引用落空（reference\\-broken）\*\*\n\n引用落空：.+第九部分/);
    // Said once, by the rule; where the rule is off, by the reference itself.
    expect(value).not.toContain('引用的内容不存在');
    const quiet = await TestClient.start({ settings: () => ({ rules: { 'reference-broken': 'off' } }) });
    await quiet.open(client.text(uri), 'gongwen', uri);
    const own = await quiet.at<Hover>('hover', uri, inside(uri, '第九部分', 1, quiet));
    expect(read(own)).toMatch(/^引用的内容不存在：.+/);
    await quiet.stop();
  });

  it('says that a reference to another document is none of ours', async () => {
    const uri = await client.open(LINKED.replace('第三部分（二）', '《××县供水条例》第三条'));
    expect(read(await client.at<Hover>('hover', uri, inside(uri, '第三条')))).toContain('引用其他文件');
  });

  it('shows on a heading where it stands and how many references point to it', async () => {
    const uri = await client.open(LINKED);
    const value = read(await client.at<Hover>('hover', uri, inside(uri, '（三）配齐')));
    expect(value).toContain('**二、重点任务 › （三）配齐检测设备**');
    expect(value).toContain('文中有 2 处引用此处');
    expect(read(await client.at<Hover>('hover', uri, inside(uri, '（一）改造')))).toContain('文中没有引用此处');
  });

  it('shows text as it is written, whatever it would mean in Markdown', async () => {
    const uri = await client.open('某村总结\n\n一、*甲*_乙_<b>\n1.[丙](丁)\n二、见第一部分\n');
    expect(read(await client.at<Hover>('hover', uri, inside(uri, '一、*甲*')))).toContain(
      '**一、\\*甲\\*\\_乙\\_\\<b\\>**',
    );
  });

  it('is plain text for an editor that shows no Markdown, in its language', async () => {
    const textDocument = { ...FULL_CAPABILITIES.textDocument, hover: {} };
    const plain = await TestClient.start({ capabilities: { ...FULL_CAPABILITIES, textDocument }, locale: 'en' });
    const uri = await plain.open(LINKED);
    const hover = await plain.at<Hover>('hover', uri, inside(uri, '（三）配齐', 1, plain));
    expect(hover.contents).toMatchObject({ kind: 'plaintext' });
    expect(read(hover)).toMatch(
      /^二、重点任务 › （三）配齐检测设备\n每月化验一次水质。\n19 chars\n2 references point here$/,
    );
    await plain.stop();
  });

  it('is nothing in plain text', async () => {
    const uri = await client.open(LINKED);
    expect(await client.at('hover', uri, inside(uri, '坚持先急'))).toBeNull();
  });
});

describe('gongwen/references', () => {
  it('lists every reference with its state and what it names', async () => {
    const text = LINKED.replace('坚持', '《××县供水条例》第三条从其规定。本方案第九部分作废。坚持');
    const uri = await client.open(text);
    const found = await client.request<ReferenceInfo[]>(REFERENCES_REQUEST, { uri });
    const document = client.document(uri);
    expect(found.map(({ range, state, targets }) => [document.getText(range), state, targets.length])).toEqual([
      ['第三条', 'ignored', 0],
      ['第九部分', 'broken', 0],
      ['第三部分（二）', 'resolved', 1],
      ['第二部分（三）', 'resolved', 1],
      ['第二部分（二）', 'resolved', 1],
      ['第二部分（三）', 'resolved', 1],
    ]);
    expect(document.getText(found[2]?.targets[0])).toBe('（二）明确分工');
  });
});
