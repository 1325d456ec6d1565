import type {
  CodeLens,
  Hover,
  InlayHint,
  MarkupContent,
  SelectionRange,
  SemanticTokens,
  SemanticTokensLegend,
} from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FULL_CAPABILITIES, OLD_CAPABILITIES, TestClient, until } from './client.js';
import { NOTICE, NOVEL, PLAN } from './samples.js';

const PAGES = 'file:///home/user/.vscode/extensions/gongwen (1)/docs/rules/';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start({ initializationOptions: { rulePages: PAGES } });
});
afterAll(async () => {
  await client.stop();
});

const read = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? '';

describe('selectionRange', () => {
  const ask = (uri: string, ...positions: object[]): Promise<SelectionRange[] | null> =>
    client.request('textDocument/selectionRange', { textDocument: { uri }, positions });
  const texts = (uri: string, range: SelectionRange | undefined): string[] => {
    const found: string[] = [];
    for (let at = range; at; at = at.parent) found.push(client.document(uri).getText(at.range));
    return found;
  };

  it('grows from the word to the document, for each of several positions', async () => {
    const uri = await client.open(PLAN);
    const { start } = client.rangeOf(uri, '宣传。用');
    const ranges = await ask(uri, { line: start.line, character: start.character + 1 }, { line: 0, character: 0 });
    expect(ranges).toHaveLength(2);
    expect(texts(uri, ranges?.[0])).toEqual([
      '宣传',
      '2、加大宣传。',
      '2、加大宣传。用好大喇叭和微信群。',
      '二、保障措施\n1.加强领导。成立工作专班。\n2、加大宣传。用好大喇叭和微信群。\n3.严格考核。结果纳入年终考核。',
      PLAN.trimEnd(),
      PLAN,
    ]);
    expect(texts(uri, ranges?.[1]).at(-1)).toBe(PLAN);
  });

  it('moves positions outside the text to its ends', async () => {
    const uri = await client.open(PLAN);
    const ranges = await ask(uri, { line: 999, character: 9 }, { line: 2, character: 999 });
    expect(texts(uri, ranges?.[0])).toEqual([PLAN]);
    expect(texts(uri, ranges?.[1]).slice(0, 1)).toEqual(['为做好今年秸秆综合利用工作，制定本方案。']);
  });

  it('leaves other text to the editor', async () => {
    expect(await ask(await client.open(NOVEL, 'plaintext'), { line: 0, character: 1 })).toBeNull();
  });
});

describe('semanticTokens', () => {
  const decode = (uri: string, { data }: SemanticTokens, own = client): string[] => {
    const legend = own.result?.capabilities.semanticTokensProvider?.legend as SemanticTokensLegend;
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
      line += lines;
      character = lines === 0 ? character + characters : characters;
      const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
      const range = { start: { line, character }, end: { line, character: character + length } };
      found.push([legend.tokenTypes[type], ...modifiers].join('.') + ` ${own.document(uri).getText(range)}`);
    }
    return found;
  };
  const whole = (uri: string): Promise<SemanticTokens> =>
    client.request('textDocument/semanticTokens/full', { textDocument: { uri } });

  it('say what each passage is, in a document with CRLF too', async () => {
    for (const text of [NOTICE, NOTICE.replaceAll('\n', '\r\n')]) {
      const uri = await client.open(text);
      const found = decode(uri, await whole(uri));
      expect(found.slice(0, 6)).toEqual([
        'title 青禾县人民政府办公室关于做好农村道路养护工作的通知',
        'documentNumber ×政办发〔2026〕12号',
        'recipient 各乡镇人民政府，县直有关部门：',
        'heading.level1 一、明确任务',
        'heading.level2.runIn （一）压实责任',
        'quantity 320.5公里',
      ]);
      expect(found).toContain('reference.broken 第九部分');
      expect(found).toContain('issueDate 2026年3月8日');
    }
  });

  it('are told for a range alone', async () => {
    const uri = await client.open(NOTICE);
    const range = client.rangeOf(uri, '（二）规范流程。按照');
    const found = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range,
    });
    expect(decode(uri, found)).toEqual(['heading.level2.runIn （二）规范流程', 'reference.resolved 第二部分']);
  });

  it('are none for other text', async () => {
    expect(await whole(await client.open(NOVEL, 'plaintext'))).toBeNull();
  });
});

describe('hover', () => {
  const at = (uri: string, text: string, own = client): Promise<Hover | null> =>
    own.at('hover', uri, own.rangeOf(uri, text).start);

  it('on a heading says where it stands, what its marker should be, how long it is and what is below it', async () => {
    const uri = await client.open(PLAN);
    const value = read(await at(uri, '二、保障'));
    expect(value).toContain('**二、保障措施**');
    // The rule says so on the marker, the heading itself beside it.
    expect(value.match(/应为“三、”/g)).toHaveLength(1);
    expect(read(await at(uri, '保障措施'))).toContain('应为“三、”');
    expect(value).toContain('51字 · 3 个小标题');
    expect(value).toContain('文中没有引用此处');
  });

  it('on what is reported says which rule, why, by which clause, and leads to its page', async () => {
    const uri = await client.open(PLAN);
    const value = read(await at(uri, '(二)'));
    expect(value).toMatch(/^\*\*序号括号全角、半角不一致（marker\\-width）\*\*\n\n/);
    expect(value).toContain('依据：GB/T');
    expect(value).toContain(
      '[规则说明](file:///home/user/.vscode/extensions/gongwen%20%281%29/docs/rules/marker-width.md)',
    );
    expect(value).toContain('**二、主要任务 › \\(二\\)建设收储站点**');
  });

  it('on what is reported away from headings marks its characters', async () => {
    const uri = await client.open('某村总结\n\n一、甲\n子丑。一是寅。三是卯辰巳。\n');
    const hover = await at(uri, '三是');
    expect(read(hover)).toContain('列举跳号');
    expect(client.document(uri).getText(hover?.range)).toContain('三是');
  });

  it('is in English for an English editor, and leads nowhere where no pages are known', async () => {
    const english = await TestClient.start({ locale: 'en', initializationOptions: { rulePages: 'command:run' } });
    const uri = await english.open(PLAN);
    const value = read(await at(uri, '(二)', english));
    expect(value).toContain('**Full and half width brackets mixed \\(marker\\-width\\)**');
    expect(value).toContain('Clause: GB/T');
    expect(value).toContain('27 chars');
    expect(value).not.toContain('](');
    await english.stop();
  });
});

describe('diagnostics', () => {
  it('lead to the page of their rule where the editor can follow', async () => {
    const uri = await client.open(PLAN);
    const [first] = await client.diagnostics(uri);
    expect(first?.codeDescription).toEqual({ href: `${PAGES}${String(first?.code)}.md` });
  });

  it('lead nowhere where the editor cannot follow, or has not said where the pages are', async () => {
    const options = { rulePages: PAGES };
    const old = await TestClient.start({ capabilities: OLD_CAPABILITIES, initializationOptions: options });
    await old.open(PLAN);
    const { diagnostics } = await until(() => old.published[0]);
    expect(diagnostics).toHaveLength(4);
    expect(diagnostics.every(({ codeDescription }) => codeDescription === undefined)).toBe(true);
    await old.stop();
    const without = await TestClient.start();
    const uri = await without.open(PLAN);
    expect((await without.diagnostics(uri))[0]).not.toHaveProperty('codeDescription');
    await without.stop();
  });
});

describe('inlay hints', () => {
  const labels = (hints: readonly InlayHint[]): unknown[] => hints.map(({ label }) => label);

  it('stand behind a wrong marker and say which it should be', async () => {
    const uri = await client.open(PLAN);
    const hints = await client.hints(uri);
    expect(labels(hints)).toEqual(['→ （二）', '→ （三）', '→ 三、', '→ 2.']);
    expect(hints[0]?.position).toEqual(client.rangeOf(uri, '(二)').end);
    expect(hints[0]?.tooltip).toBe('序号“(二)”应为“（二）”。可用快速修复改正。');
    expect(labels(await client.hints(uri, client.rangeOf(uri, '2、加大宣传')))).toEqual(['→ 2.']);
  });

  it('go with the rule, and with the setting', async () => {
    const quiet = await TestClient.start({ settings: () => ({ rules: { 'marker-width': 'off' } }) });
    expect(labels(await quiet.hints(await quiet.open(PLAN)))).toEqual(['→ （三）', '→ 三、', '→ 2.']);
    await quiet.stop();
    const off = await TestClient.start({ settings: () => ({ inlayHints: false }) });
    expect(await off.hints(await off.open(PLAN))).toEqual([]);
    await off.stop();
  });
});

describe('codeLens', () => {
  const ask = (own: TestClient, uri: string): Promise<CodeLens[]> =>
    own.request('textDocument/codeLens', { textDocument: { uri } });

  it('is not there unless wanted', async () => {
    expect(await ask(client, await client.open(PLAN))).toEqual([]);
  });

  it('says above each first-level section how long it is, and comes and goes with the setting', async () => {
    let wanted = true;
    const own = await TestClient.start({ settings: () => ({ codeLens: wanted }) });
    const uri = await own.open(PLAN);
    const lenses = await ask(own, uri);
    expect(lenses.map(({ range, command }) => [own.document(uri).getText(range), command?.title])).toEqual([
      ['一、工作目标', '22 字 · 占全文 11%'],
      ['二、主要任务', '81 字 · 占全文 41% · 3 个小标题'],
      ['二、保障措施', '51 字 · 占全文 26% · 3 个小标题'],
    ]);
    wanted = false;
    await own.notify('workspace/didChangeConfiguration', { settings: null });
    await until(() => own.codeLensRefreshes > 0 && own.semanticTokensRefreshes > 0);
    expect(await ask(own, uri)).toEqual([]);
    await own.stop();
  });

  it('is not refreshed in an editor that does not know how', async () => {
    const { workspace, ...others } = FULL_CAPABILITIES;
    const capabilities = { ...others, workspace: { ...workspace, codeLens: {}, semanticTokens: {} } };
    const own = await TestClient.start({ capabilities, locale: 'en', settings: () => ({ codeLens: true }) });
    const uri = await own.open(`某村总结\n\n一、${'甲'.repeat(1232)}\n（一）乙\n`);
    expect((await ask(own, uri)).map(({ command }) => command?.title)).toEqual([
      '1,238 chars · 100% of the document · 1 subheading',
    ]);
    await own.notify('workspace/didChangeConfiguration', { settings: null });
    await until(() => own.inlayHintRefreshes > 0);
    expect([own.codeLensRefreshes, own.semanticTokensRefreshes]).toEqual([0, 0]);
    await own.stop();
  });
});
