import {
  LSPErrorCodes,
  type CodeAction,
  type CodeActionContext,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFACTOR_KINDS, RENUMBER_KIND } from '../../server/src/lsp/protocol.js';
import { errorCode, FULL_CAPABILITIES, TestClient } from './client.js';
import { LINKED, PLAN } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

type More = { own?: TestClient; to?: string } & Partial<CodeActionContext>;

/** The changes of the outline that are offered at the first occurrence of a string, or from there to another one. */
async function offered(uri: string, at: string, { own = client, to, ...context }: More = {}): Promise<CodeAction[]> {
  const { start } = own.rangeOf(uri, at);
  const range = { start, end: to === undefined ? start : own.rangeOf(uri, to).end };
  return own.codeActions(uri, range, { only: ['refactor'], ...context });
}

const kindsOf = (actions: readonly CodeAction[]): string[] => actions.map(({ kind }) => kind ?? '').sort();

const { promote, demote, moveUp, moveDown, split, join } = REFACTOR_KINDS;

/** So large that edits are worked out when they are chosen. */
const large = (text: string): string => text + '\n附：会议记录摘要如下，供参考。'.repeat(8000);

describe('code actions on a heading', () => {
  it.each([
    ['一、总体', [join, moveDown]],
    ['二、重点', [demote, moveDown, moveUp]],
    ['三、保障', [demote, moveUp]],
    ['（一）改造', [moveDown, promote, split]],
    ['（二）建设', [demote, moveDown, moveUp, promote, split]],
    ['（三）配齐', [demote, moveUp, promote, split]],
  ])('offer what is possible at %s', async (place, expected) => {
    const uri = await client.open(LINKED);
    expect(kindsOf(await offered(uri, place))).toEqual([...expected].sort());
  });

  it('offer nothing in the text below a heading, on the title and on blank lines', async () => {
    const uri = await client.open(LINKED);
    expect(await offered(uri, '坚持先急')).toEqual([]);
    expect(kindsOf(await offered(uri, '青禾镇'))).toEqual([]);
    const { end } = client.rangeOf(uri, '先急后缓');
    const blank = { line: end.line + 1, character: 0 };
    expect(await client.codeActions(uri, { start: blank, end: blank }, { only: ['refactor'] })).toEqual([]);
  });

  it('say what they do and do it', async () => {
    const uri = await client.open(LINKED);
    const actions = await offered(uri, '（二）建设');
    const action = actions.find(({ kind }) => kind === moveDown);
    expect(action?.title).toBe('下移本节');
    const text = client.textAfter(uri, action?.edit);
    expect(text).toMatch(/（二）配齐检测设备。.*\n（三）建设备用水源。/);
    expect(text).toContain('参照第二部分（三）落实备用水源');
  });

  it('work on a selection of several siblings', async () => {
    const uri = await client.open(LINKED);
    const actions = await offered(uri, '（二）建设', { to: '每月化验' });
    expect(kindsOf(actions)).toEqual([demote, moveUp, promote].sort());
    const moved = client.textAfter(uri, actions.find(({ kind }) => kind === moveUp)?.edit);
    expect(moved).toMatch(/（一）建设备用水源。.*\n（二）配齐检测设备。.*\n（三）改造老旧管网。/);
  });

  it('come when asked for, by kind; at moves of the cursor only with a selection', async () => {
    const uri = await client.open(LINKED);
    const ask = async (context: More): Promise<string[]> => kindsOf(await offered(uri, '（二）建设', context));
    expect(await ask({ only: ['refactor.move'] })).toEqual([moveDown, moveUp]);
    expect(await ask({ only: ['refactor.rewrite.gongwen.promote'] })).toEqual([promote]);
    expect(await ask({ only: ['refactor.extract'] })).toEqual([]);
    const { start, end } = client.rangeOf(uri, '（二）建设');
    expect(await client.codeActions(uri, { start, end: start }, { triggerKind: 2 })).toEqual([]);
    const selected = await client.codeActions(uri, { start, end }, { triggerKind: 2 });
    expect(kindsOf(selected)).toContain(moveDown);
    expect(kindsOf(await client.codeActions(uri, { start, end: start }, { triggerKind: 1 }))).toContain(moveDown);
  });

  it('put a buried heading on a line of its own and count the others anew', async () => {
    const text =
      '青禾村环境整治工作总结\n\n一、主要做法\n（一）清理沟渠。清理三公里。（二）修补道路。补坑二十处。\n（三）亮化村庄。装灯四十盏。\n';
    const uri = await client.open(text);
    const actions = await client.codeActions(uri, client.rangeOf(uri, '（二）修补'), {});
    const splitting = actions.filter(({ edit }) => edit && client.textAfter(uri, edit).includes('。\n（二）修补道路'));
    expect(splitting).toHaveLength(1);
  });

  it('ask for a preview where several references change', async () => {
    const uri = await client.open(LINKED);
    const actions = await offered(uri, '二、重点');
    const action = actions.find(({ kind }) => kind === moveUp);
    expect(Object.values(action?.edit?.changeAnnotations ?? {}).map(({ label }) => label)).toContain('更新引用');
  });
});

describe('code actions on a large document', () => {
  it('are worked out when they are chosen', async () => {
    const uri = await client.open(large(LINKED));
    const actions = await offered(uri, '（二）建设');
    expect(kindsOf(actions)).toEqual([demote, moveDown, moveUp, promote, split].sort());
    expect(actions.filter(({ edit }) => edit)).toEqual([]);
    const action = actions.find(({ kind }) => kind === moveDown);
    const resolved = await client.request<CodeAction>('codeAction/resolve', action);
    expect(client.textAfter(uri, resolved.edit)).toMatch(/（二）配齐检测设备。.*\n（三）建设备用水源。/);
  });

  it('are worked out at once for an editor that cannot ask later', async () => {
    const { codeAction, ...others } = FULL_CAPABILITIES.textDocument!;
    const textDocument = { ...others, codeAction: { ...codeAction, resolveSupport: { properties: ['command'] } } };
    const eager = await TestClient.start({ capabilities: { ...FULL_CAPABILITIES, textDocument } });
    const uri = await eager.open(large(LINKED));
    const actions = await offered(uri, '（二）建设', { own: eager });
    expect(actions.length).toBeGreaterThan(2);
    expect(actions.filter(({ edit }) => !edit)).toEqual([]);
    await eager.stop();
  });

  it('are worked out late for quick fixes of sibling groups too', async () => {
    const uri = await client.open(large(PLAN));
    const actions = await client.codeActions(uri, client.rangeOf(uri, '推广'), { only: ['quickfix'] });
    const action = actions.find(({ title }) => title.startsWith('同级重新编号'));
    expect(action?.edit).toBeUndefined();
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
    expect(client.textAfter(uri, edit).startsWith(PLAN.replace('(二)', '（二）').replace('（四）', '（三）'))).toBe(
      true,
    );
  });

  it('are refused for a text that has changed since', async () => {
    const uri = await client.open(large(LINKED));
    const [action] = await offered(uri, '（二）建设');
    await client.change(uri, { range: client.rangeOf(uri, '坚持'), text: '务必' });
    expect(await errorCode(client.request('codeAction/resolve', action))).toBe(LSPErrorCodes.ContentModified);
  });

  it('tell the user where what was offered turns out not to be possible', async () => {
    const uri = await client.open(large(LINKED));
    const [action] = await offered(uri, '（二）建设');
    const range = client.rangeOf(uri, '一、总体');
    const before = client.messages.length;
    const data = { ...(action?.data as object), range, edit: 'moveUp' };
    const resolved = await client.request<CodeAction>('codeAction/resolve', { ...action, data });
    expect(resolved.edit).toBeUndefined();
    expect(client.messages.slice(before)).toHaveLength(1);
  });
});

describe('source.renumber.gongwen', () => {
  const WRONG = LINKED.replace('二、重点', '三、重点')
    .replace('三、保障', '五、保障')
    .replaceAll('第三部分', '第五部分')
    .replaceAll('第二部分', '第三部分');

  const ask = async (uri: string, context: Partial<CodeActionContext>): Promise<CodeAction[]> => {
    const start = { line: 0, character: 0 };
    const actions = await client.codeActions(uri, { start, end: start }, context);
    return actions.filter(({ kind }) => kind === RENUMBER_KIND);
  };

  it('renumbers the document with its references', async () => {
    const uri = await client.open(WRONG);
    const [action] = await ask(uri, { only: [RENUMBER_KIND] });
    expect(client.textAfter(uri, action?.edit)).toBe(LINKED);
    expect(action?.title).toBe('全文重新编号并更新引用');
  });

  it('shows the references first when it is chosen, and holds nothing up when a document is saved', async () => {
    const uri = await client.open(WRONG);
    const [chosen] = await ask(uri, { only: [RENUMBER_KIND], triggerKind: 1 });
    const [saved] = await ask(uri, { only: [RENUMBER_KIND], triggerKind: 2 });
    expect(chosen?.edit?.changeAnnotations).toBeDefined();
    expect(saved?.edit?.changeAnnotations).toBeUndefined();
    const edits = (action: CodeAction | undefined): number =>
      (action?.edit?.documentChanges as TextDocumentEdit[])[0]!.edits.length;
    expect(edits(saved)).toBe(edits(chosen));
  });

  it('is never part of fixing everything, nor offered where nothing is to be done', async () => {
    const uri = await client.open(WRONG);
    expect(await ask(uri, { only: ['source.fixAll'] })).toEqual([]);
    expect(await ask(uri, { triggerKind: 2 })).toEqual([]);
    expect(await ask(await client.open(LINKED), { only: ['source'] })).toEqual([]);
    expect(await ask(await client.open(PLAN), { only: ['source'] })).toHaveLength(1);
  });
});
