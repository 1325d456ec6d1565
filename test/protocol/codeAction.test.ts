import type { CodeAction } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVER_COMMANDS } from '../../server/src/lsp/protocol.js';
import { FULL_CAPABILITIES, OLD_CAPABILITIES, TestClient } from './client.js';
import { LINKED, NOVEL, PLAN, PLAN_REPAIRED } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

const titled = (actions: readonly CodeAction[], part: string): CodeAction | undefined =>
  actions.find(({ title }) => title.includes(part));

describe('quick fixes', () => {
  it('mend one finding, name its diagnostic and belong to the version they were made for', async () => {
    const uri = await client.open(PLAN);
    const actions = await client.codeActions(uri, client.rangeOf(uri, '(二)'), { only: ['quickfix'] });
    const action = titled(actions, '（二）');
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(action?.diagnostics?.map(({ code }) => code)).toEqual(['marker-width']);
    expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    expect(client.textAfter(uri, action?.edit)).toBe(PLAN.replace('(二)', '（二）'));
  });

  it('touch nothing but the marker', async () => {
    const uri = await client.open(PLAN);
    const actions = await client.codeActions(uri, client.rangeOf(uri, '2、'));
    const change = titled(actions, '2.')?.edit?.documentChanges?.[0];
    expect(change && 'edits' in change && change.edits).toHaveLength(1);
    expect(client.textAfter(uri, titled(actions, '2.')?.edit)).toBe(PLAN.replace('2、', '2.'));
  });

  it('renumber the whole sibling group from any of its headings', async () => {
    const uri = await client.open(PLAN);
    const actions = await client.codeActions(uri, client.rangeOf(uri, '推广'));
    const action = titled(actions, '同级重新编号（2 处）');
    expect(client.textAfter(uri, action?.edit)).toBe(PLAN.replace('(二)', '（二）').replace('（四）', '（三）'));
  });

  it('take the references along to what they renumber', async () => {
    const text = LINKED.replace('三、保障', '四、保障').replace('见第三部分', '见第四部分');
    const uri = await client.open(text);
    const actions = await client.codeActions(uri, client.rangeOf(uri, '四、保障'), { only: ['quickfix'] });
    const changing = actions.filter(({ edit }) => edit);
    expect(changing.length).toBeGreaterThan(0);
    for (const { edit, title } of changing) {
      expect(title).toMatch(/，更新 1 处引用$/);
      expect(client.textAfter(uri, edit)).toBe(LINKED);
    }
    expect(changing[0]?.diagnostics?.map(({ code }) => code)).toEqual(['numbering-gap']);
  });

  it('keep a number as it is instead', async () => {
    const uri = await client.open(PLAN);
    const actions = await client.codeActions(uri, client.rangeOf(uri, '（四）'), { only: ['quickfix'] });
    const action = actions.find(({ command }) => command?.command === SERVER_COMMANDS.pin);
    expect(action).toMatchObject({ diagnostics: [{ code: 'numbering-gap' }] });
    expect(action?.command?.arguments).toMatchObject([{ uri, version: 1, kind: 'keep', number: 4 }]);
  });

  it('offer each change once', async () => {
    const uri = await client.open(PLAN);
    for (const place of ['(二)', '（四）', '二、保障', '2、']) {
      const only = ['quickfix', 'refactor'];
      const actions = await client.codeActions(uri, client.rangeOf(uri, place), { only });
      const results = actions.map(({ edit, command }) =>
        edit ? client.textAfter(uri, edit) : JSON.stringify(command),
      );
      expect(new Set(results).size, place).toBe(results.length);
      expect(results.length, place).toBeGreaterThan(0);
    }
  });

  it('offer what is never applied unasked: splitting a buried heading out of its paragraph', async () => {
    const text = `青禾村环境整治工作总结

一、主要做法
（一）清理沟渠。组织村民清理沟渠三公里，沟里不见垃圾。（二）修补道路。补好坑洼二十处，出行方便多了。
（三）亮化村庄。新装路灯四十盏，夜里出门不摸黑。

二、存在问题
管护经费还有缺口。
`;
    const uri = await client.open(text);
    const range = client.rangeOf(uri, '（二）修补');
    const action = titled(await client.codeActions(uri, range, { only: ['quickfix'] }), '另起');
    expect(action?.diagnostics?.map(({ code }) => code)).toEqual(['buried-heading']);
    expect(action?.isPreferred).toBeUndefined();
    expect(client.textAfter(uri, action?.edit).split('\n')).toContain('（二）修补道路。补好坑洼二十处，出行方便多了。');
    // Fixing everything leaves it alone.
    const everything = await client.codeActions(uri, range, { only: ['source.fixAll'] });
    expect(everything).toEqual([]);
  });

  it('are none where nothing is wrong', async () => {
    const uri = await client.open(PLAN);
    expect(await client.codeActions(uri, client.rangeOf(uri, '到年底'), { only: ['quickfix'] })).toEqual([]);
    expect(await client.codeActions(await client.open(NOVEL, 'plaintext'), client.rangeOf(uri, '为做好'))).toEqual([]);
  });

  it('use plain changes for an editor without versioned edits, and are none for one that knows commands alone', async () => {
    const { workspace, ...others } = FULL_CAPABILITIES;
    const capabilities = { ...others, workspace: { ...workspace, workspaceEdit: {} } };
    const unversioned = await TestClient.start({ capabilities });
    const uri = await unversioned.open(PLAN);
    const actions = await unversioned.codeActions(uri, unversioned.rangeOf(uri, '(二)'), { only: ['quickfix'] });
    expect(actions[0]?.edit?.documentChanges).toBeUndefined();
    expect(Object.keys(actions[0]?.edit?.changes ?? {})).toEqual([uri]);
    await unversioned.stop();

    const old = await TestClient.start({ capabilities: OLD_CAPABILITIES });
    const other = await old.open(PLAN);
    expect(await old.codeActions(other, old.rangeOf(other, '(二)'))).toEqual([]);
    await old.stop();
  });
});

describe('source.fixAll.gongwen', () => {
  it.each([['source.fixAll.gongwen'], ['source.fixAll'], ['source']])(
    'repairs everything when asked for %s',
    async (kind) => {
      const uri = await client.open(PLAN);
      const actions = await client.codeActions(uri, client.rangeOf(uri, '到年底'), { only: [kind] });
      const found = actions.filter((action) => action.kind === 'source.fixAll.gongwen');
      expect(found).toHaveLength(1);
      expect(client.textAfter(uri, found[0]?.edit)).toBe(PLAN_REPAIRED);
    },
  );

  it('is offered in a menu, not at every move of the cursor, and not for other kinds', async () => {
    const uri = await client.open(PLAN);
    const range = client.rangeOf(uri, '到年底');
    const kinds = async (context: object): Promise<(string | undefined)[]> =>
      (await client.codeActions(uri, range, context)).map(({ kind }) => kind);
    expect(await kinds({ triggerKind: 1 })).toContain('source.fixAll.gongwen');
    expect(await kinds({ triggerKind: 2 })).toEqual([]);
    expect(await kinds({ only: ['refactor', 'source.organizeImports', 'source.fixAll.other'] })).toEqual([]);
  });

  it('is not offered where nothing is to be repaired', async () => {
    const uri = await client.open(PLAN_REPAIRED);
    expect(await client.codeActions(uri, client.rangeOf(uri, '到年底'), { only: ['source'] })).toEqual([]);
  });
});
