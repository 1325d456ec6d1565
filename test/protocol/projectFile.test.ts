import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ErrorCodes,
  LSPErrorCodes,
  MessageType,
  type CodeAction,
  type Hover,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SERVER_COMMANDS, type ProjectFileResult } from '../../server/src/lsp/protocol.js';
import { errorCode, FULL_CAPABILITIES, OLD_CAPABILITIES, TestClient, until } from './client.js';

/** An excerpt: its parts are the third and fourth of a longer text. */
const EXCERPT = `青禾镇防汛工作方案（节选）

三、应急准备
（一）队伍。组建应急队三十人。
（二）物资。备足沙袋两千条。

四、值班值守
（一）制度。实行领导带班。
（三）电话。公布值班电话。
`;

let root: string;
let client: TestClient;
beforeEach(async () => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'gongwen-')));
  client = await start();
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true, force: true });
});

function start(options: Parameters<typeof TestClient.start>[0] = {}): Promise<TestClient> {
  return TestClient.start({
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'work' }],
    // The hints looked at here are those of pins alone.
    settings: () => ({ inlayHints: false }),
    ...options,
  });
}

const at = (name: string): string => path.join(root, name);
const uriOf = (name: string): string => pathToFileURL(at(name)).href;
const projectFile = (name = '.gongwen.json'): unknown => JSON.parse(readFileSync(at(name), 'utf8'));

function open(text = EXCERPT, name = '方案.gw', own = client): Promise<string> {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  return own.open(text, 'gongwen', uriOf(name));
}

const rules = async (uri: string, own = client): Promise<unknown[]> =>
  (await own.diagnostics(uri)).map(({ code }) => code);

function run(command: keyof typeof SERVER_COMMANDS, uri: string, place: string, more: object = {}, own = client) {
  const position = own.rangeOf(uri, place).start;
  return own.command<ProjectFileResult>(SERVER_COMMANDS[command], { uri, version: 1, position, ...more });
}

/** Quick fixes at a place. */
function fixes(uri: string, place: string, own = client): Promise<CodeAction[]> {
  return own.codeActions(uri, own.rangeOf(uri, place), { only: ['quickfix'] });
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

/** Chooses a code action as an editor does that asks the server to execute its command. */
async function choose(actions: readonly CodeAction[], part: string, own = client): Promise<ProjectFileResult> {
  const action = actions.find(({ title }) => title.includes(part));
  if (!action?.command) throw new Error(`no command with ${part} in ${titles(actions).join()}`);
  return own.command<ProjectFileResult>(action.command.command, action.command.arguments?.[0]);
}

describe('a document that gets another name', () => {
  /** Renames as an editor does: the file, then the document, then it tells. */
  async function rename(from: string, to: string, text = EXCERPT): Promise<string> {
    mkdirSync(path.dirname(at(to)), { recursive: true });
    renameSync(at(from), at(to));
    const files = [{ oldUri: uriOf(from), newUri: uriOf(to) }];
    const uri = (name: string) => (name.endsWith('.gw') ? name : `${name}/方案.gw`);
    await client.close(uriOf(uri(from)));
    const opened = await open(text, uri(to));
    await client.notify('workspace/didRenameFiles', { files });
    return opened;
  }

  async function pinned(name: string): Promise<string> {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), EXCERPT);
    const uri = await open(EXCERPT, name);
    expect(await rules(uri)).toEqual(['numbering-gap', 'numbering-gap']);
    expect(await run('pin', uri, '（三）电话')).toMatchObject({ applied: true });
    return uri;
  }

  it('keeps its fixed numbers', async () => {
    await pinned('方案.gw');
    const { refreshes } = client;
    const uri = await rename('方案.gw', '定稿.gw');
    await until(() => client.refreshes > refreshes);
    expect(Object.keys((projectFile() as { documents: object }).documents)).toEqual(['定稿.gw']);
    // The other gap, at 三、, was there from the beginning.
    expect(await rules(uri)).toEqual(['numbering-gap']);
    expect(await client.hints(uri)).toMatchObject([{ label: '固定' }]);
  });

  it('keeps them when a folder above it is renamed', async () => {
    await pinned('二〇二四年/方案.gw');
    const { refreshes } = client;
    const uri = await rename('二〇二四年', '归档');
    await until(() => client.refreshes > refreshes);
    expect(Object.keys((projectFile() as { documents: object }).documents)).toEqual(['归档/方案.gw']);
    // The other gap, at 三、, was there from the beginning.
    expect(await rules(uri)).toEqual(['numbering-gap']);
  });

  it('takes them along to the project file of the folder that it is moved to', async () => {
    await pinned('方案.gw');
    mkdirSync(at('归档'));
    writeFileSync(at('归档/.gongwen.json'), '{\n  "documents": {\n    "旧.gw": {}\n  }\n}\n');
    const { refreshes } = client;
    const uri = await rename('方案.gw', '归档/方案.gw');
    await until(() => client.refreshes > refreshes);
    expect(projectFile()).toEqual({});
    const there = (projectFile('归档/.gongwen.json') as { documents: object }).documents;
    expect(Object.keys(there)).toEqual(['旧.gw', '方案.gw']);
    // The other gap, at 三、, was there from the beginning.
    expect(await rules(uri)).toEqual(['numbering-gap']);
  });

  it('leaves a project file alone that says nothing about it, or cannot be used', async () => {
    writeFileSync(at('.gongwen.json'), '{"documents": {"别的.gw": {}}}');
    writeFileSync(at('方案.gw'), EXCERPT);
    await open();
    await rename('方案.gw', '定稿.gw');
    await client.symbols(uriOf('定稿.gw'));
    expect(readFileSync(at('.gongwen.json'), 'utf8')).toBe('{"documents": {"别的.gw": {}}}');
    writeFileSync(at('.gongwen.json'), '{"documents": {"定稿.gw": ');
    await rename('定稿.gw', '方案.gw');
    await client.symbols(uriOf('方案.gw'));
    expect(readFileSync(at('.gongwen.json'), 'utf8')).toBe('{"documents": {"定稿.gw": ');
    for (const params of [{}, { files: 'x' }, { files: [null, { oldUri: 1 }, { oldUri: 'a', newUri: 'b' }] }]) {
      await client.notify('workspace/didRenameFiles', params);
    }
    expect(await client.symbols(uriOf('方案.gw'))).not.toEqual([]);
  });
});

describe('pins', () => {
  it('keep a number: it is no finding any more, what follows counts on, and the file says so', async () => {
    const uri = await open();
    expect(await rules(uri)).toContain('numbering-gap');
    const result = await choose(await fixes(uri, '（三）电话'), '（三）');
    expect(result).toEqual({ applied: true, file: uriOf('.gongwen.json') });
    expect(projectFile()).toMatchObject({
      documents: {
        '方案.gw': { pins: [{ kind: 'keep', number: 3, at: { text: expect.stringContaining('电话') as unknown } }] },
      },
    });
    expect(readFileSync(at('.gongwen.json'), 'utf8')).not.toContain('line');
    await until(() => client.refreshes > 0 && client.inlayHintRefreshes > 0);
    const edits = await client.command(SERVER_COMMANDS.renumberSection, { uri, position: { line: 7, character: 0 } });
    expect(edits.edits).toBe(0);
    // The number holds for another session too, and whatever is written above it.
    const other = await start();
    await open(EXCERPT.replace('三、应急', '前言一段。\n\n三、应急'), '方案.gw', other);
    expect(await rules(uri, other)).not.toContain('numbering-order');
    expect(await other.hints(uri)).toHaveLength(1);
    await other.stop();
  });

  it('start a series at a number', async () => {
    const uri = await open();
    expect(await run('pin', uri, '三、应急', { kind: 'start' })).toMatchObject({ applied: true });
    expect(projectFile()).toMatchObject({
      documents: { '方案.gw': { pins: [{ kind: 'start', form: 'han', number: 3 }] } },
    });
    const { edits } = await client.structural(uri, 'renumberDocument', '三、应急');
    expect(client.text(uri)).toContain('三、应急');
    expect(client.text(uri)).toContain('四、值班');
    expect(edits).toBe(1);
  });

  it('change what renumbering does where another number is given', async () => {
    const uri = await open();
    await run('pin', uri, '值班值守', { kind: 'start', number: 7 });
    await client.structural(uri, 'renumberSiblings', '三、应急');
    expect(client.text(uri)).toContain('七、应急准备');
    expect(client.text(uri)).toContain('八、值班值守');
  });

  it('are seen as inlay hints with a tooltip, and in the hover of the heading', async () => {
    const uri = await open();
    expect(await client.hints(uri)).toEqual([]);
    await run('pin', uri, '（三）电话', { kind: 'keep' });
    const hints = await client.hints(uri);
    expect(hints).toMatchObject([{ label: '固定', position: client.rangeOf(uri, '（三）').end }]);
    expect(hints[0]?.tooltip).toContain('3');
    const above = client.rangeOf(uri, '（一）队伍');
    expect(await client.hints(uri, above)).toEqual([]);
    const { start: position } = client.rangeOf(uri, '（三）电话');
    const hover = await client.at<Hover>('hover', uri, position);
    expect((hover.contents as MarkupContent).value).toContain('固定');
  });

  it('are taken back from the quick fixes or by command; an empty file is left', async () => {
    const uri = await open();
    const before = await rules(uri);
    await run('pin', uri, '（三）电话');
    expect((await rules(uri)).length).toBe(before.length - 1);
    expect(await choose(await fixes(uri, '（三）电话'), '取消固定')).toMatchObject({ applied: true });
    expect(await rules(uri)).toEqual(before);
    expect(projectFile()).toEqual({});
    expect(titles(await fixes(uri, '（三）电话')).join()).not.toContain('取消固定');
    await run('pin', uri, '三、应急', { kind: 'start' });
    expect(await run('unpin', uri, '四、值班')).toMatchObject({ applied: true });
    expect(await run('unpin', uri, '四、值班')).toEqual({ applied: false, reason: '这里的编号没有固定。' });
  });

  it('are refused where there is no number', async () => {
    const uri = await open(`正文一段。\n${EXCERPT}`);
    expect(await run('pin', uri, '青禾镇')).toEqual({ applied: false, reason: '这里没有可以固定的序号。' });
    const plain = await open('正文一段。\n', '空.gw');
    expect(await run('pin', plain, '正文')).toEqual({ applied: false, reason: '这里不在任何标题之下。' });
  });
});

describe('suppressions', () => {
  it.each([
    ['此处不再提示', { documents: { '方案.gw': { suppressions: [{ rule: 'numbering-gap' }] } } }, 1],
    ['本文档不再提示', { documents: { '方案.gw': { suppressions: [{ rule: 'numbering-gap' }] } } }, 0],
    ['工作区不再提示', { suppressions: [{ rule: 'numbering-gap' }] }, 0],
  ])('%s: written down, in force, and taken back at the same place', async (part, file, left) => {
    const uri = await open(EXCERPT.replace('（二）物资', '（四）物资'));
    const gaps = async (): Promise<number> => (await rules(uri)).filter((rule) => rule === 'numbering-gap').length;
    const before = await gaps();
    expect(before).toBeGreaterThanOrEqual(2);
    const actions = await fixes(uri, '（三）电话');
    expect(actions.find(({ title }) => title.includes(part))?.diagnostics).toMatchObject([{ code: 'numbering-gap' }]);
    expect(await choose(actions, part)).toEqual({ applied: true, file: uriOf('.gongwen.json') });
    expect(projectFile()).toMatchObject(file);
    expect(await gaps()).toBe(left === 0 ? 0 : before - 1);

    const again = await fixes(uri, '（三）电话');
    expect(titles(again).filter((title) => title.startsWith(part))).toEqual([]);
    const removal = part === '此处不再提示' ? '恢复提示此处（numbering-gap）' : '恢复提示（numbering-gap）';
    expect(await choose(again, removal)).toMatchObject({ applied: true });
    expect(await gaps()).toBe(before);
  });

  it('hold for other documents of the workspace where that was chosen', async () => {
    const uri = await open();
    await choose(await fixes(uri, '（三）电话'), '工作区');
    const other = await open(EXCERPT, '下级/方案.gw');
    expect(await rules(other)).not.toContain('numbering-gap');
    expect(await run('suppress', other, '（三）电话', { rule: 'marker-width', where: 'document' })).toMatchObject({
      file: uriOf('.gongwen.json'),
    });
    expect(projectFile()).toMatchObject({
      documents: { '下级/方案.gw': { suppressions: [{ rule: 'marker-width' }] } },
    });
  });

  it('keep suppressed findings out of what is repaired unasked', async () => {
    const uri = await open();
    expect((await client.format(uri)).length).toBeGreaterThan(0);
    await choose(await fixes(uri, '（三）电话'), '此处不再提示');
    await choose(await fixes(uri, '三、应急'), '此处不再提示');
    expect(await client.format(uri)).toEqual([]);
  });

  it('go with a way to the settings, where the editor has said what opens them', async () => {
    const uri = await open();
    expect(titles(await fixes(uri, '（三）电话')).join()).not.toContain('设置');
    const own = await start({ initializationOptions: { settingsCommand: 'editor.openSettings' } });
    const other = await open(EXCERPT, '方案.gw', own);
    const ways = (await fixes(other, '（三）电话', own)).filter(({ title }) => title.startsWith('设置此规则的级别'));
    expect(ways).toMatchObject([
      {
        title: '设置此规则的级别…（numbering-gap）',
        diagnostics: [{ code: 'numbering-gap' }],
        command: { command: 'editor.openSettings', arguments: ['gongwen.rules'] },
      },
    ]);
    await own.stop();
  });

  it('survive edits above them', async () => {
    const uri = await open();
    await choose(await fixes(uri, '（三）电话'), '此处不再提示');
    await client.change(uri, { range: client.rangeOf(uri, '组建应急队'), text: '组建突击队。\n另设\n' });
    const gaps = (await client.diagnostics(uri)).filter(({ code }) => code === 'numbering-gap');
    expect(gaps.map(({ range }) => client.document(uri).getText(range))).not.toContain('（三）');
  });

  it('are not taken back where there are none', async () => {
    const uri = await open();
    for (const where of ['place', 'document', 'workspace']) {
      const answer = await run('unsuppress', uri, '（三）电话', { rule: 'numbering-gap', where });
      expect(answer).toEqual({ applied: false, reason: '这里没有不再提示的问题。' });
    }
  });
});

describe('the project file', () => {
  const PINNED = JSON.stringify({
    documents: {
      '方案.gw': { pins: [{ kind: 'keep', number: 3, at: { text: '电话。公布值班电话。', under: '值班值守' } }] },
    },
    note: '保留',
  });
  const changed = (own = client): Promise<void> =>
    own.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('.gongwen.json'), type: 2 }] });

  it('is read again when the editor says that it has changed', async () => {
    const uri = await open();
    const { resultId } = await client.pull(uri);
    writeFileSync(at('.gongwen.json'), PINNED);
    expect(await client.hints(uri)).toEqual([]);
    await changed();
    expect(await client.hints(uri)).toHaveLength(1);
    expect((await client.pull(uri, resultId)).kind).toBe('full');
    await until(() => client.refreshes > 0);
  });

  it('is read again with every change where the editor does not watch files', async () => {
    const { workspace, ...others } = FULL_CAPABILITIES;
    const without = { ...workspace, didChangeWatchedFiles: {} };
    const own = await start({ capabilities: { ...others, workspace: without } });
    const uri = await open(EXCERPT, '方案.gw', own);
    expect(await own.hints(uri)).toEqual([]);
    writeFileSync(at('.gongwen.json'), PINNED);
    await own.change(uri, { range: own.rangeOf(uri, '三十人'), text: '四十人' });
    expect(await own.hints(uri)).toHaveLength(1);
    await own.stop();
  });

  it('keeps what it says beside pins and suppressions', async () => {
    writeFileSync(at('.gongwen.json'), PINNED);
    const uri = await open();
    await run('suppress', uri, '（三）电话', { rule: 'marker-width', where: 'workspace' });
    expect(projectFile()).toEqual({ ...(JSON.parse(PINNED) as object), suppressions: [{ rule: 'marker-width' }] });
  });

  it('is the nearest one above the document, and made in the workspace folder where there is none', async () => {
    const uri = await open(EXCERPT, '通知/防汛/方案.gw');
    expect(await run('pin', uri, '（三）电话')).toEqual({ applied: true, file: uriOf('.gongwen.json') });
    writeFileSync(at('通知/.gongwen.json'), '{}');
    await changed();
    expect(await client.hints(uri)).toEqual([]);
    expect(await run('pin', uri, '（三）电话')).toEqual({ applied: true, file: uriOf('通知/.gongwen.json') });
    expect(projectFile('通知/.gongwen.json')).toMatchObject({ documents: { '防汛/方案.gw': { pins: [{}] } } });
  });

  it('sets the levels of rules and the profile, before the settings', async () => {
    const own = await start({ settings: () => ({ rules: { 'numbering-gap': 'error', 'marker-width': 'off' } }) });
    const text = EXCERPT.replace('（三）电话', '(三)电话');
    const uri = await open(text, '方案.gw', own);
    const levels = async () => (await own.diagnostics(uri)).map(({ code, severity }) => `${String(code)} ${severity}`);
    expect(await levels()).toEqual(['numbering-gap 1', 'numbering-gap 1']);
    writeFileSync(at('.gongwen.json'), '{"rules": {"numbering-gap": "hint", "marker-width": "warning"}}');
    await changed(own);
    expect(await levels()).toEqual(['numbering-gap 4', 'marker-width 2', 'numbering-gap 4']);
    expect(own.statuses.at(-1)?.profile).toBe('gongwen');
    writeFileSync(at('.gongwen.json'), '{"rules": {"numbering-gap": "off"}, "profile": "summary"}');
    await changed(own);
    expect(await levels()).toEqual([]);
    await until(() => own.statuses.at(-1)?.profile === 'summary');
    // What a rule that is off would have mended stays.
    expect(await own.format(uri)).toEqual([]);
    expect(own.messages).toEqual([]);
    await own.stop();
  });

  it('lets the text say what sort of document it is where it says so, whatever the settings', async () => {
    const own = await start({ settings: () => ({ profile: 'regulation' }) });
    await open(EXCERPT, '方案.gw', own);
    await until(() => own.statuses.at(-1)?.profile === 'regulation');
    writeFileSync(at('.gongwen.json'), '{"profile": "auto"}');
    await changed(own);
    await until(() => own.statuses.at(-1)?.profile === 'gongwen');
    await own.stop();
  });

  it('that names rules that do not exist is told once, and the rest of it counts', async () => {
    writeFileSync(at('.gongwen.json'), '{"rules": {"numbering-gap": "off", "marker-widht": "off"}}');
    const uri = await open();
    expect(await rules(uri)).not.toContain('numbering-gap');
    await changed();
    await open(EXCERPT, '另一份.gw');
    expect(await rules(uriOf('另一份.gw'))).not.toContain('numbering-gap');
    expect(client.messages.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /\.gongwen\.json：第 1 行第 52 列：没有“marker-widht”这条规则，是不是“marker-width”。/,
      ) as unknown,
    ]);
  });

  it('that is broken is told once, in the language of the editor, and then ignored', async () => {
    for (const [locale, wording] of [
      ['zh-cn', /\.gongwen\.json 有误，暂不起作用：第 1 行第 \d+ 列/],
      ['en', /\.gongwen\.json is not in force: line 1, column \d+/],
    ] as const) {
      writeFileSync(at('.gongwen.json'), '{ "documents": 7 }');
      const own = await start({ locale });
      const uri = await open(EXCERPT, '方案.gw', own);
      expect(await rules(uri, own)).toContain('numbering-gap');
      await changed(own);
      await own.diagnostics(uri);
      await open(EXCERPT, '另一份.gw', own);
      await own.diagnostics(uriOf('另一份.gw'));
      expect(own.messages).toMatchObject([
        { type: MessageType.Warning, message: expect.stringMatching(wording) as unknown },
      ]);

      // Another mistake is another message; a file that is right again is used.
      writeFileSync(at('.gongwen.json'), '{ "documents": ');
      await changed(own);
      await own.diagnostics(uri);
      expect(own.messages).toHaveLength(2);
      writeFileSync(at('.gongwen.json'), PINNED);
      await changed(own);
      expect(await own.hints(uri)).toHaveLength(1);
      await own.stop();
    }
  });

  it('that is broken is not written over', async () => {
    writeFileSync(at('.gongwen.json'), '{ "documents": 7 }');
    const uri = await open();
    const result = await run('pin', uri, '（三）电话');
    expect(result.applied).toBe(false);
    expect(result.reason).toMatch(/\.gongwen\.json：第 1 行第 \d+ 列/);
    expect(readFileSync(at('.gongwen.json'), 'utf8')).toBe('{ "documents": 7 }');
  });

  it('that may not be written is left alone, with a reason', async () => {
    writeFileSync(at('.gongwen.json'), '{}');
    chmodSync(at('.gongwen.json'), 0o444);
    const uri = await open();
    const result = await run('pin', uri, '（三）电话');
    expect(result).toMatchObject({ applied: false, reason: expect.stringMatching(/\p{Script=Han}/u) as unknown });
    expect(readFileSync(at('.gongwen.json'), 'utf8')).toBe('{}');
  });

  it('takes several decisions at once', async () => {
    const uri = await open();
    const results = await Promise.all([
      run('pin', uri, '（三）电话'),
      run('pin', uri, '三、应急', { kind: 'start' }),
      run('suppress', uri, '（二）物资', { rule: 'marker-width', where: 'place' }),
      run('suppress', uri, '（二）物资', { rule: 'marker-kind', where: 'workspace' }),
    ]);
    expect(results.map(({ applied }) => applied)).toEqual([true, true, true, true]);
    expect(projectFile()).toMatchObject({
      documents: { '方案.gw': { pins: [{}, {}], suppressions: [{ rule: 'marker-width' }] } },
      suppressions: [{ rule: 'marker-kind' }],
    });
  });

  it.each([
    ['untitled:Untitled-1', /先保存/],
    ['vscode-vfs://github/some/plan.gw', /不在本机磁盘/],
    ['file://another-machine/plan.gw', /不在本机磁盘/],
  ])('cannot be written for %s', async (uri, reason) => {
    await client.open(EXCERPT, 'gongwen', uri);
    expect(await run('pin', uri, '（三）电话')).toEqual({
      applied: false,
      reason: expect.stringMatching(reason) as unknown,
    });
    const suppressed = await run('suppress', uri, '（三）电话', { rule: 'numbering-gap', where: 'place' });
    expect(suppressed).toEqual({ applied: false, reason: expect.stringMatching(reason) as unknown });
    expect(await rules(uri)).toContain('numbering-gap');
  });

  it('is written for editors that can do little, and followed by new diagnostics', async () => {
    const old = await start({ capabilities: OLD_CAPABILITIES });
    const uri = await open(EXCERPT, '方案.gw', old);
    const codes = (): unknown[] => old.published.at(-1)?.diagnostics.map(({ code }) => code) ?? [];
    await until(() => codes().includes('numbering-gap'));
    await run('suppress', uri, '（三）电话', { rule: 'numbering-gap', where: 'document' }, old);
    await until(() => !codes().includes('numbering-gap'));
    await old.stop();
  });
});

describe('arguments of nonsense', () => {
  it.each([
    ['pin', { position: null }],
    ['pin', { kind: 'forever' }],
    ['pin', { number: 0 }],
    ['pin', { number: 1.5 }],
    ['pin', { number: 'three' }],
    ['unpin', { position: { line: -1 } }],
    ['suppress', { where: 'everywhere', rule: 'numbering-gap' }],
    ['suppress', { where: 'document', rule: 'no-such-rule' }],
    ['suppress', { where: 'workspace' }],
    ['suppress', { where: 'place', rule: 'numbering-gap', position: 3 }],
    ['unsuppress', { where: 'place', rule: 7 }],
  ] as const)('%s %j', async (command, more) => {
    const uri = await open();
    expect(await errorCode(run(command, uri, '（三）电话', more))).toBe(ErrorCodes.InvalidParams);
  });

  it('and versions that are not the present one are refused; nothing is written', async () => {
    const uri = await open();
    await client.change(uri, { text: `${EXCERPT}\n` });
    for (const command of ['pin', 'unpin', 'suppress', 'unsuppress'] as const) {
      const answer = run(command, uri, '（三）电话', { where: 'document', rule: 'numbering-gap' });
      expect(await errorCode(answer), command).toBe(LSPErrorCodes.ContentModified);
    }
    expect(() => projectFile()).toThrow();
  });
});
