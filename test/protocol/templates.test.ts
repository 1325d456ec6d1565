import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionTriggerKind,
  FileChangeType,
  InsertTextFormat,
  InsertTextMode,
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  type Position,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  LearnedTemplate,
  NewDocumentParams,
  SectionEdit,
  TemplatesAnswer,
  TemplatesParams,
  TemplateText,
} from '../../server/src/lsp/protocol.js';
import { parseMarks } from '../helpers/marks.js';
import { insertSnippet } from '../helpers/snippet.js';
import { errorCode, FULL_CAPABILITIES, TestClient, until } from './client.js';
import { LINKED, NOVEL } from './samples.js';

/** An editor that inserts snippets, as VS Code does. */
const SNIPPETS: ClientCapabilities = {
  ...FULL_CAPABILITIES,
  textDocument: {
    ...FULL_CAPABILITIES.textDocument,
    completion: {
      completionItem: {
        ...FULL_CAPABILITIES.textDocument?.completion?.completionItem,
        snippetSupport: true,
        insertTextModeSupport: { valueSet: [InsertTextMode.asIs, InsertTextMode.adjustIndentation] },
      },
    },
  },
};

let folder: string;
let unitFile: string;
let folderUri: string;
let client: TestClient;

const UNIT = `---
名称: 值班通知
别名: 排班
文种: 通知
---
\${机关}关于\${事项:值班安排}的通知

\${主送}：
　　请按时到岗。
\${日期}
---
名称: 本局要求
类别: 章节
文种: 通知
---
# 本局要求
　　按本局规定办。
---
名称: 旧式附则
类别: 章节
文种: 通知
---
# 旧式附则
　　九、手写的序号
`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-templates-'));
  folderUri = pathToFileURL(folder).href;
  unitFile = path.join(folder, '.gongwen', 'templates', 'unit.gongwen');
  await mkdir(path.dirname(unitFile), { recursive: true });
  await writeFile(unitFile, UNIT);
  await writeFile(path.join(folder, '.gongwen.json'), '{ "unit": { "organ": "××县水务局", "recipients": "各股室" } }');
  client = await TestClient.start({
    capabilities: SNIPPETS,
    workspaceFolders: [{ uri: folderUri, name: '公文' }],
  });
});
afterAll(async () => {
  await client.stop();
  await rm(folder, { recursive: true });
});

async function open(
  marked: string,
  own = client,
  languageId = 'gongwen',
  name?: string,
): Promise<{ uri: string; at: Position }> {
  const { text, cursor } = parseMarks(marked);
  const uri = await own.open(text, languageId, name === undefined ? undefined : `${folderUri}/${name}`);
  return { uri, at: own.document(uri).positionAt(cursor ?? 0) };
}

interface Completing {
  readonly own?: TestClient;
  readonly asked?: boolean;
  readonly languageId?: string;
  /** Of a file in the folder. */
  readonly name?: string;
}

async function complete(
  marked: string,
  { own = client, asked = false, languageId = 'gongwen', name }: Completing = {},
) {
  const { uri, at } = await open(marked, own, languageId, name);
  const context = { triggerKind: CompletionTriggerKind.Invoked };
  const list = await own.at<CompletionList | null>('completion', uri, at, asked ? { context } : {});
  const items = list?.items ?? [];
  const taken = (label: string) => {
    const item = items.find((one) => one.label === label);
    if (!item) throw new Error(`no ${label} among ${items.map((one) => one.label).join(' ')}`);
    return item;
  };
  return { uri, list, items, taken, text: (label: string) => textWith(own, uri, taken(label)) };
}

/** The text after an editor has taken a completion that is a snippet. */
function textWith(own: TestClient, uri: string, item: CompletionItem): string {
  const edit = item.textEdit;
  if (!edit || !('range' in edit)) throw new Error('no edit');
  const { text } = insertSnippet(edit.newText);
  return own.textWith(uri, { ...item, textEdit: { range: edit.range, newText: text } });
}

const templates = (params: TemplatesParams = {}) => client.request<TemplatesAnswer>('gongwen/templates', params);
const newDocument = (params: NewDocumentParams) => client.request<TemplateText>('gongwen/newDocument', params);

const NOTICE = '关于防汛工作的通知\n\n各村：\n　　现通知如下。\n　　一、落实责任\n　　压实责任。\n';

describe('completion of templates', () => {
  it('finds a section by the initials of its name, and renumbers what follows it', async () => {
    const marked = LINKED.replace('更换管道十公里。\n', (line) => `${line}czwt$0\n`);
    const { items, taken, text } = await complete(marked);
    const item = taken('存在问题');
    expect(item).toMatchObject({ insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.asIs });
    expect(item.detail).toMatch(/^章节 · （二） · 同级下一项 · 后面 2 处序号顺延，更新 3 处引用$/);
    expect(item.filterText).toMatch(/^czwt 存在问题 /);
    const after = text('存在问题');
    expect(after).toMatch(/更换管道十公里。\n（二）[^\n]*问题/);
    expect(after).toContain('（三）建设');
    expect(after).toContain('第二部分（四）');
    expect(items.every(({ kind }) => kind === taken('存在问题').kind)).toBe(true);
  });

  it.each(['存在', 'cunzaiwenti', 'CZWT', '主要问题'])('finds it by %s, too', async (typed) => {
    const { taken } = await complete(`××工作总结\n\n　　一、主要工作\n　　各项工作有序推进。\n${typed}$0\n`);
    expect(taken('存在问题').detail).toContain('二、');
  });

  it('keeps the indentation that is typed already, and writes it once', async () => {
    const { text } = await complete(`${NOTICE}　　tctz$0`);
    expect(text('特此通知')).toBe(`${NOTICE}　　特此通知。`);
    const { text: bare } = await complete(`${NOTICE}tctz$0`);
    expect(bare('特此通知')).toBe(`${NOTICE}　　特此通知。`);
  });

  it('offers phrases at their place only, and for their 文种 only', async () => {
    expect((await complete(NOTICE.replace('　　一、', 'tctz$0\n　　一、'))).items).toEqual([]);
    const request = NOTICE.replace('通知\n', '请示\n');
    expect((await complete(`${request}tctz$0`)).items.map(({ label }) => label)).not.toContain('特此通知');
    expect((await complete(`${request}tfqps$0`)).items.map(({ label }) => label)).toContain('妥否，请批示');
  });

  it('offers all that suits on a blank line where it is asked for, behind the markers, and nothing unasked', async () => {
    const asked = await complete(`${NOTICE}$0`, { asked: true });
    const sorted = [...asked.items].sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
    expect(sorted[0]?.label).toBe('二、');
    expect(sorted.map(({ label }) => label)).toEqual(expect.arrayContaining(['特此通知', '有关要求', '落款']));
    expect(sorted.map(({ label }) => label)).not.toContain('此复');
    const unasked = await complete(`${NOTICE}$0`);
    expect(unasked.items.map(({ label }) => label)).toEqual(['二、', '（一）']);
  });

  it('lets markers alone: a numeral is no name', async () => {
    for (const typed of ['三', '一', '1', '（']) {
      const { items } = await complete(`${NOTICE}${typed}$0`);
      expect(items.filter(({ sortText }) => sortText?.startsWith('t'))).toEqual([]);
    }
  });

  it('answers at the first letter, and wants to be asked again: an editor that is told nothing does not', async () => {
    const { items, list } = await complete(`${NOTICE}b$0`);
    expect(list?.isIncomplete).toBe(true);
    expect(items.map(({ label }) => label)).toContain('保障措施');
  });

  it('offers a transition behind a punctuation mark inside a paragraph, without indentation', async () => {
    const { items, taken } = await complete('××工作总结\n\n　　一、主要工作\n　　任务全部完成。zdlk$0\n');
    expect(items.length).toBeGreaterThan(0);
    expect(taken('总的来看').textEdit).toMatchObject({ newText: expect.stringMatching(/^\S/) as string });
  });

  it('is silent in a novel', async () => {
    expect((await complete(`${NOVEL}\nczwt$0`, { languageId: 'plaintext' })).items).toEqual([]);
  });

  it('gives plain text to an editor without snippets', async () => {
    const own = await TestClient.start();
    const { taken } = await complete(`${NOTICE}tctz$0`, { own });
    expect(taken('特此通知')).toMatchObject({
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { newText: '　　特此通知。' },
    });
    await own.stop();
  });

  it('works out the edits elsewhere when an item of a large document is looked at', async () => {
    const long = '　　各项工作都在有序推进当中，没有发现大的问题，下一步继续抓好落实。\n'.repeat(1000);
    const marked = `××工作总结\n\n　　一、甲事\n${long}czwt$0\n　　二、乙事\n　　见第二部分。\n`;
    const { uri, taken } = await complete(marked);
    const item = taken('存在问题');
    expect(item.additionalTextEdits).toBeUndefined();
    const resolved = await client.resolve(item);
    expect(resolved.detail).toBe('章节 · 二、 · 同级下一项 · 后面 1 处序号顺延，更新 1 处引用');
    expect(textWith(client, uri, resolved)).toContain('　　三、乙事\n　　见第三部分。');
  });
});

describe('a section of a large document', () => {
  /** Nine hundred headings, every third of them wrong, and a cursor in the middle. */
  const large = (typed: string): string => {
    const item = (n: number) =>
      `　　${n % 3 === 0 ? n + 1 : n}.做好××工作。统筹推进各项任务，按时保质完成，见第一部分。\n　　各村要抓好落实，及时报送工作进展情况。\n`;
    const items = Array.from({ length: 9 }, (_, n) => item(n + 1)).join('');
    const part = (n: number) => `　　（${'一二三四五六七八九十'[n]}）抓好工作\n${items}`;
    const parts = Array.from({ length: 10 }, (_, n) => part(n)).join('');
    const half = Array.from({ length: 5 }, (_, n) => `　　${'一二三四五六七八九十'[n]}、工作\n${parts}`).join('');
    const other = half.replace(
      /^　　[一二三四五]、/gm,
      (head) => `　　${'六七八九十'['一二三四五'.indexOf(head[2] ?? '')]}、`,
    );
    return `××镇工作总结\n\n${half}${typed}\n${other}`;
  };

  it('is named without the document being parsed again', { timeout: 120_000 }, async () => {
    const { uri, at } = await open(large('$0'));
    await client.symbols(uri);
    let [parsing, naming] = [Infinity, Infinity];
    for (const [n, letter] of ['z', 'z', 'l', 'd'].entries()) {
      const here = { line: at.line, character: n };
      await client.change(uri, { range: { start: here, end: here }, text: letter });
      let since = performance.now();
      await client.symbols(uri);
      parsing = Math.min(parsing, performance.now() - since);
      since = performance.now();
      const items = await client.complete(uri, { line: at.line, character: n + 1 });
      // One letter is no name, and is answered without any look.
      if (n > 0) naming = Math.min(naming, performance.now() - since);
      if (n > 0) expect(items.map(({ label }) => label)).toContain('组织领导');
    }
    expect(naming).toBeLessThan(parsing / 2);
  });

  it('says so where the outline would be read differently with it', async () => {
    const { uri, taken } = await complete(
      `${NOTICE}　　二、加强督查\n${'　　各村要抓好落实，及时报送进展情况。\n'.repeat(2000)}jsfz$0`,
    );
    const item = taken('旧式附则');
    expect(item.detail).toBe('本单位 · 章节 · 三、 · 同级下一项');
    expect(await client.resolve(item)).toMatchObject({
      detail: '插入后层次会有歧义，其他序号不随之改动',
      additionalTextEdits: [],
    });
    await client.close(uri);
  });
});

describe('completion of whole documents', () => {
  const wholes = (items: readonly CompletionItem[]) => items.filter(({ detail }) => detail?.includes('文件模板'));

  it.each(['hytz', 'huiyitongzhi', '会议通', '　　hytz', '\n\nhytz', 'hytz\n\n'])(
    'fills an empty document: %j',
    async (typed) => {
      const marked = typed.replace(/\S+/, (word) => `${word}$0`);
      const { taken, text } = await complete(marked, { name: 'new.gongwen' });
      expect(taken('会议通知').detail).toBe('文件模板');
      expect(text('会议通知')).toMatch(/^××县水务局关于召开××工作会议的通知\n\n各股室：\n/);
    },
  );

  it('lists all of them where they are asked for, and nothing else but markers', async () => {
    const { items } = await complete('$0', { asked: true });
    const others = items.filter((item) => !wholes(items).includes(item));
    expect(wholes(items).length).toBeGreaterThan(50);
    expect(others.every(({ sortText }) => !sortText?.startsWith('t'))).toBe(true);
    expect((await complete('$0')).items.filter(({ sortText }) => sortText?.startsWith('t'))).toEqual([]);
  });

  it('comes before sections of the same name', async () => {
    const { items } = await complete('gz$0');
    const kinds = items.filter(({ sortText }) => sortText?.startsWith('t')).map((item) => wholes([item]).length > 0);
    expect(kinds.lastIndexOf(true)).toBe(kinds.indexOf(false) - 1);
  });

  it.each([`${NOTICE}hytz$0`, '关于甲事的通知\n\nhytz$0', 'hytz$0\n\n各村：\n'])(
    'offers none where other text stands: %j',
    async (marked) => {
      expect(wholes((await complete(marked)).items)).toEqual([]);
    },
  );

  it.each([
    ['新通知.gongwen', 'hytz', true],
    ['a.GW', 'hytz', true],
    ['%E6%96%B0.%E5%85%AC%E6%96%87', 'hytz', true],
    ['a.gw', 'czwt', false],
    ['a.gw', '从前有座山，山里有座庙，hytz', false],
    ['a.txt', 'hytz', false],
    ['.gongwen/templates/a.gongwen', 'hytz', false],
  ])('in a file of another language goes by its name: %s', async (name, typed, expected) => {
    const uri = await client.open(typed, 'plaintext', `file:///tmp/${name}`);
    const items = await client.complete(uri, client.document(uri).positionAt(typed.length));
    expect(items.length > 0).toBe(expected);
    expect(wholes(items)).toEqual(items);
    await client.close(uri);
  });

  it('leaves such a file alone where 公文 are switched off', async () => {
    const off = await TestClient.start({ capabilities: SNIPPETS, settings: () => ({ enable: 'off' }) });
    const uri = await off.open('hytz', 'plaintext', 'file:///tmp/off.gw');
    expect(await off.complete(uri, { line: 0, character: 4 })).toEqual([]);
    await off.stop();
  });
});

describe('the unit’s own templates', () => {
  it('are listed first, filled in with the unit’s own values', async () => {
    const { templates: list, problems } = await templates({ kind: 'document', uri: folderUri });
    expect(problems).toEqual([]);
    expect(list[0]).toMatchObject({
      id: 'unit/document/值班通知',
      source: 'unit',
      keywords: '排班 zbtz zhibantongzhi pb paiban',
    });
    expect(list[0]?.fields).toMatchObject([
      { name: '机关', prompt: '发文机关', value: '××县水务局', kind: 'text', essential: true },
      { name: '事项', value: '值班安排' },
      { name: '主送', value: '各股室' },
      { name: '日期', kind: 'date', value: expect.stringMatching(/^\d{4}年\d{1,2}月\d{1,2}日$/) as string },
    ]);
    expect(list.length).toBeGreaterThan(50);
  });

  it('are completed in a document, before the product’s own', async () => {
    const { items } = await complete(`${NOTICE}bj$0`);
    expect(items[0]).toMatchObject({ label: '本局要求', detail: '本单位 · 章节 · 二、 · 同级下一项' });
  });

  it('are offered in an empty document, before the product’s own', async () => {
    expect((await complete('zbtz$0')).items.map(({ label }) => label)).toEqual(['值班通知']);
    const { items } = await complete('tz$0');
    expect(items[0]?.label).not.toBe('值班通知');
    expect((await complete('$0', { asked: true })).items.find(({ sortText }) => sortText === 't000')?.label).toBe(
      '值班通知',
    );
  });

  it('are read again when they change; what is broken is told once with its line, and the others go on working', async () => {
    const broken = path.join(path.dirname(unitFile), '坏.gongwen');
    const changed = (file: string, type: FileChangeType) =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type }] });
    await writeFile(broken, '---\n名称: 坏模板\n---\n${机关\n');
    await changed(broken, FileChangeType.Created);
    const before = client.messages.length;
    const { templates: list, problems } = await templates({ uri: folderUri });
    expect(problems).toEqual(['坏.gongwen 第 4 行：“${机关”缺少右花括号“}”。']);
    expect(list.some(({ id }) => id === 'unit/document/值班通知')).toBe(true);
    await until(() => client.messages.length === before + 1);
    expect(client.messages.at(-1)?.message).toBe('模板有误，暂不起作用：坏.gongwen 第 4 行：“${机关”缺少右花括号“}”。');
    await writeFile(broken, '---\n名称: 好模板\n---\n正文\n');
    await changed(broken, FileChangeType.Changed);
    const after = await templates({ uri: folderUri });
    expect(after.problems).toEqual([]);
    expect(after.templates.some(({ name }) => name === '好模板')).toBe(true);
    expect(client.messages.length).toBe(before + 1);
  });

  it('are no documents themselves when they are open', async () => {
    const uri = await client.open(
      '---\n名称: 甲\n---\n# 一\n　　一、甲\n　　三、乙\n',
      'gongwen',
      pathToFileURL(unitFile).href,
    );
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.close(uri);
  });
});

describe('a new document', () => {
  it('is filled in as far as the answers go', async () => {
    const { snippet, text } = await newDocument({
      template: 'unit/document/值班通知',
      values: { 事项: '国庆值班', 日期: '2026年9月20日' },
      uri: folderUri,
    });
    expect(text).toBe('××县水务局关于国庆值班的通知\n\n各股室：\n　　请按时到岗。\n2026年9月20日\n');
    expect(snippet).toBe('${1:××县水务局}关于国庆值班的通知\n\n${3:各股室}：\n　　请按时到岗。\n2026年9月20日');
  });

  it('has no findings, whatever the template', async () => {
    const { templates: list } = await templates({ kind: 'document' });
    for (const { id } of list) {
      const { text } = await newDocument({ template: id });
      const uri = await client.open(text);
      const findings = await client.diagnostics(uri);
      expect(findings.filter(({ severity }) => (severity ?? 1) <= 2).map(({ code }) => [id, code])).toEqual([]);
      await client.close(uri);
    }
  });

  it('is refused in words where there is no such template, and where it is none of a document', async () => {
    expect(await newDocument({ template: 'unit/document/没有' })).toMatchObject({
      text: '',
      refusal: '没有“unit/document/没有”这个模板，它可能已经改名或删除。',
    });
    const section = await newDocument({ template: 'builtin/section/存在问题' });
    expect(section.refusal).toContain('不是整篇文件的模板');
  });

  it('needs parameters of the right shape', async () => {
    const wrong = [null, {}, { template: 1 }, { template: 'a', values: [] }, { template: 'a', uri: 1 }];
    for (const params of wrong) {
      expect(await errorCode(client.request('gongwen/newDocument', params))).toBe(-32602);
    }
    expect(await errorCode(client.request('gongwen/templates', { kind: 'all' }))).toBe(-32602);
  });
});

describe('a section inserted', () => {
  async function insert(
    marked: string,
    template: string,
    more: object = {},
  ): Promise<{ uri: string; edit: SectionEdit }> {
    const { uri, at } = await open(marked);
    const edit = await client.request<SectionEdit>('gongwen/sectionEdit', { uri, position: at, template, ...more });
    return { uri, edit };
  }
  const after = (uri: string, { range, text, edits }: SectionEdit): string =>
    TextDocument.applyEdits(client.document(uri), [{ range, newText: text }, ...edits]);

  it('stands behind the section at hand, with everything that follows in one edit', async () => {
    const { uri, edit } = await insert(
      '关于甲事的通知\n\n　　一、甲\n　　内$0容。\n　　二、乙\n　　见第二部分。\n',
      'unit/section/本局要求',
    );
    expect(edit).toMatchObject({ version: 1, markers: 1, references: 1 });
    expect(edit.refusal).toBeUndefined();
    expect(after(uri, edit)).toBe(
      '关于甲事的通知\n\n　　一、甲\n　　内容。\n　　二、本局要求\n　　按本局规定办。\n　　三、乙\n　　见第三部分。\n',
    );
    expect(insertSnippet(edit.snippet).text).toBe(edit.text);
  });

  it('is refused in words', async () => {
    expect((await insert(`${NOTICE}$0`, 'unit/document/值班通知')).edit.refusal).toContain('是整篇文件的模板');
    expect((await insert(`${NOTICE}$0`, 'x')).edit.refusal).toContain('没有“x”这个模板');
  });

  it('is refused for a text that has changed since', async () => {
    const { uri, at } = await open(`${NOTICE}$0`);
    const params = { uri, position: at, template: 'unit/section/本局要求', version: 7 };
    expect(await errorCode(client.request('gongwen/sectionEdit', params))).toBe(-32801);
  });

  it('is nothing where the document is not open', async () => {
    const params = { uri: 'file:///none.gw', position: { line: 0, character: 0 }, template: 'x' };
    expect(await client.request('gongwen/sectionEdit', params)).toBeNull();
  });
});

describe('a template made of a document', () => {
  it('says what it is called and where it belongs', async () => {
    const { uri } = await open(`${NOTICE}$0`);
    const learned = await client.request<LearnedTemplate>('gongwen/learnTemplate', { uri, name: '防汛/通知' });
    expect(learned).toMatchObject({ name: '防汛/通知', fileName: '防汛通知.gongwen', folder: '.gongwen/templates' });
    expect(learned.text).toContain('# 落实责任\n　　压实责任。');
    expect(learned.replaced).toContainEqual({ field: '主送', text: '各村' });
  });

  it('is refused in words for an empty document', async () => {
    const { uri } = await open('$0');
    const learned = await client.request<LearnedTemplate>('gongwen/learnTemplate', { uri });
    expect(learned.refusal).toBe('文中没有可以做成模板的内容。');
  });
});
