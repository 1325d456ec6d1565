import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMarks } from '../helpers/marks.js';
import { FULL_CAPABILITIES, TestClient } from './client.js';
import { LINKED, NOVEL } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

/** Opens a text with `$0` where the cursor is. */
async function open(marked: string, own = client, languageId = 'gongwen'): Promise<{ uri: string; at: Position }> {
  const { text, cursor } = parseMarks(marked);
  const uri = await own.open(text, languageId);
  return { uri, at: own.document(uri).positionAt(cursor ?? 0) };
}

const labels = (items: readonly CompletionItem[]): string[] =>
  [...items].sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? '')).map(({ label }) => label);

/** {@link LINKED} with something in a new line behind （一） of the second part. */
const inserting = (typed: string): string => LINKED.replace('更换管道十公里。\n', (line) => `${line}${typed}\n`);

const INSERTED = LINKED.replace('更换管道十公里。\n', (line) => `${line}（二）\n`)
  .replace('（二）建设', '（三）建设')
  .replace('（三）配齐', '（四）配齐')
  .replaceAll('第二部分（三）', '第二部分（四）')
  .replace('第二部分（二）', '第二部分（三）');

describe('completion at a blank line', () => {
  it('offers the next marker of every open level, the sibling first, then the first child, then the parents’', async () => {
    const { uri, at } = await open(inserting('$0'));
    const items = await client.complete(uri, at);
    expect(labels(items)).toEqual(['（二）', '1.', '三、']);
    expect(items.map(({ detail }) => detail)).toEqual([
      '同级下一项 · 后面 2 处序号顺延，更新 3 处引用',
      '下一级第一项',
      // What stood behind it comes to stand below it, and is counted from one.
      '上级下一项 · 后面 3 处序号顺延，更新 4 处引用',
    ]);
  });

  it('renumbers what follows and the references to it in the same step', async () => {
    const { uri, at } = await open(inserting('$0'));
    const [item] = await client.complete(uri, at);
    expect(client.textWith(uri, item!)).toBe(INSERTED);
  });

  it.each(['（$0）', '（一$0）', '($0)'])(
    'takes the place of a bracket that the editor has closed by itself: %s',
    async (typed) => {
      const { uri, at } = await open(inserting(typed));
      const [item] = await client.complete(uri, at);
      expect(client.textWith(uri, item!)).toBe(INSERTED);
    },
  );

  it('changes nothing else at the end of a series', async () => {
    const { uri, at } = await open(`${LINKED}$0`);
    const [item] = await client.complete(uri, at);
    expect(item).toMatchObject({ label: '（四）', detail: '同级下一项' });
    expect(item?.additionalTextEdits ?? []).toEqual([]);
    expect(client.textWith(uri, item!)).toBe(`${LINKED}（四）`);
  });

  it('begins the numbering of an empty document', async () => {
    const { uri, at } = await open('青禾镇安全生产工作总结\n\n$0\n');
    expect(labels(await client.complete(uri, at))[0]).toBe('一、');
  });

  it('keeps CRLF and the indentation of the other headings', async () => {
    const text = '青禾村工作总结\n\n　　一、主要做法\n　　巡查堤防。\n$0\n　　二、存在问题\n　　经费不足。\n';
    const { uri, at } = await open(text.replaceAll('\n', '\r\n'));
    const items = await client.complete(uri, at);
    const item = items.find(({ label }) => label === '二、');
    expect(client.textWith(uri, item!)).toBe(
      text.replace('$0', '　　二、').replace('二、存在', '三、存在').replaceAll('\n', '\r\n'),
    );
  });
});

describe('completion of what is typed', () => {
  it.each([
    ['（', ['（二）']],
    ['(', ['（二）']],
    ['（二', ['（二）']],
    ['一', ['三、']],
    ['三', ['三、']],
    ['1', ['1.']],
    ['１', ['1.']],
    ['（1', []],
    ['1.5', []],
    ['一年', []],
    ['建', []],
  ])('%s', async (typed, expected) => {
    const { uri, at } = await open(inserting(`${typed}$0`));
    const items = await client.complete(uri, at);
    expect(labels(items)).toEqual(expected);
    // An editor drops items whose filter text does not begin as what is typed.
    for (const { filterText } of items) expect(filterText?.startsWith(typed)).toBe(true);
  });

  it.each(['（', '(', '（五', '　　（'])('replaces %s and renumbers as if it had not been there', async (typed) => {
    const { uri, at } = await open(inserting(`${typed}$0`));
    const [item] = await client.complete(uri, at);
    const indent = typed.startsWith('　') ? '　　' : '';
    expect(client.textWith(uri, item!)).toBe(INSERTED.replace('\n（二）\n', `\n${indent}（二）\n`));
    const { range } = item?.textEdit as { range: { start: Position; end: Position } };
    expect(range.start.line).toBe(range.end.line);
    expect(range.end).toEqual(at);
  });

  it('asks to be asked again with every character', async () => {
    const { uri, at } = await open(inserting('（$0'));
    expect((await client.at<CompletionList>('completion', uri, at)).isIncomplete).toBe(true);
  });

  it.each([
    ['in the middle of a heading', LINKED.replace('（一）改造', '（一$0）改造')],
    ['in a sentence', LINKED.replace('每月化验一', '每月化验一$0')],
    ['before text', LINKED.replace('坚持先急', '一$0坚持先急')],
  ])('offers nothing %s', async (_name, text) => {
    const { uri, at } = await open(text);
    expect(await client.complete(uri, at)).toEqual([]);
  });

  it('offers nothing in text that is not recognised', async () => {
    const { uri, at } = await open(`${NOVEL}\n$0`, client, 'plaintext');
    expect(await client.complete(uri, at)).toEqual([]);
  });
});

describe('completionItem/resolve', () => {
  /** So large that nothing is worked out in advance. */
  const large = (typed: string): string => inserting(typed) + '\n附：会议记录摘要如下，供参考。'.repeat(8000);

  it('adds what changes elsewhere in a large document', async () => {
    const { uri, at } = await open(large('（$0'));
    const [item] = await client.complete(uri, at);
    expect(item).toMatchObject({ label: '（二）', detail: '同级下一项' });
    expect(item?.additionalTextEdits).toBeUndefined();
    const resolved = await client.resolve(item!);
    expect(resolved).toMatchObject({
      textEdit: item?.textEdit,
      detail: '同级下一项 · 后面 2 处序号顺延，更新 3 处引用',
    });
    expect(client.textWith(uri, resolved).startsWith(INSERTED)).toBe(true);
  });

  it('writes the same as in a small document, indentation included', async () => {
    const text = '青禾村工作总结\n\n　　一、主要做法\n　　（一）巡查堤防。每天一次。\n$0\n　　二、存在问题\n';
    const small = await open(text);
    const other = await open(text + '\n附：会议记录摘要如下，供参考。'.repeat(8000));
    const edits = async ({ uri, at }: typeof small) => (await client.complete(uri, at)).map(({ textEdit }) => textEdit);
    expect(await edits(other)).toEqual(await edits(small));
  });

  it('adds nothing to an item of a text that has changed', async () => {
    for (const text of [inserting('（$0'), large('（$0')]) {
      const { uri, at } = await open(text);
      const [item] = await client.complete(uri, at);
      await client.change(uri, { range: client.rangeOf(uri, '坚持先急'), text: '坚持先易' });
      expect((await client.resolve(item!)).additionalTextEdits).toEqual([]);
    }
  });

  it('is not needed by an editor that does not ask for it', async () => {
    const { textDocument, ...others } = FULL_CAPABILITIES;
    const eager = await TestClient.start({
      capabilities: { ...others, textDocument: { ...textDocument, completion: {} } },
    });
    const { uri, at } = await open(large('（$0'), eager);
    const [item] = await eager.complete(uri, at);
    expect(eager.textWith(uri, item!).startsWith(INSERTED)).toBe(true);
    await eager.stop();
  });
});

describe('in English', () => {
  it('says what a completion is', async () => {
    const english = await TestClient.start({ locale: 'en' });
    const { uri, at } = await open(inserting('$0'), english);
    const [item] = await english.complete(uri, at);
    expect(item?.detail).toBe('next sibling · renumbers 2 headings, updates 3 references');
    await english.stop();
  });
});
