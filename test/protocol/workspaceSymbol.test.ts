import { mkdirSync, symlinkSync, chmodSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  ProgressType,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCode, FULL_CAPABILITIES, pause, until, type TestClient } from './client.js';
import { FILE_ACCESS, Folder } from './folder.js';
import { NOVEL, PLAN, REGULATION } from './samples.js';

const search = (client: TestClient, query: string, more: object = {}): Promise<SymbolInformation[]> =>
  client.request('workspace/symbol', { query, ...more });
const names = (symbols: readonly SymbolInformation[]): string[] => symbols.map(({ name }) => name);

describe.each(FILE_ACCESS)('headings of the workspace, %s', (access) => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder(access)));
  afterEach(() => folder.end());

  it('are found in files that are not open, with their document and place', async () => {
    const uri = folder.put('方案/秸秆.txt', PLAN);
    folder.put('河道.gw', REGULATION);
    const client = await folder.start();
    const [found, ...others] = await search(client, '保障措施');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ name: '二、保障措施', containerName: '青禾镇秸秆综合利用工作方案' });
    expect(decodeURI(found!.location.uri)).toBe(decodeURI(uri));
    expect(found!.location.range.start).toEqual({ line: 13, character: 0 });
    expect(names(await search(client, '第三条'))).toEqual(['第三条 村民委员会负责日常巡查']);
  });

  it('are found by their characters in order, whole passages first', async () => {
    folder.put('一.txt', PLAN);
    folder.put('二.txt', PLAN.replace('推广机械还田', '保护耕地，禁止焚烧，落实措施'));
    const client = await folder.start();
    expect(names(await search(client, '保措'))).toEqual([
      '二、保障措施',
      '二、保障措施',
      '（一）保护耕地，禁止焚烧，落实措施',
    ]);
    expect(await search(client, '措保')).toEqual([]);
  });

  it('have the file’s name beside a title', async () => {
    folder.put('秸秆.txt', PLAN);
    const client = await folder.start();
    expect(await search(client, '秸秆综合利用工作方案')).toMatchObject([{ containerName: '秸秆.txt' }]);
  });

  it('count only where plain text looks like 公文, and as the settings of its folder say', async () => {
    folder.put('小说.txt', `${NOVEL}\n一、保障措施\n`);
    folder.put('声明.gw', `${NOVEL}\n一、保障措施\n`);
    folder.put('方案.txt', PLAN);
    let enable = 'auto';
    const client = await folder.start({ settings: (uri) => (uri === folder.uri ? { enable } : {}) });
    const files = async () =>
      (await search(client, '保障措施')).map(({ location }) => decodeURI(location.uri).split('/').at(-1));
    expect((await files()).sort()).toEqual(['声明.gw', '方案.txt']);
    enable = 'off';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await files()).toEqual(['声明.gw']);
    enable = 'always';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect((await files()).sort()).toEqual(['声明.gw', '小说.txt', '方案.txt']);
  });

  it('are read in whatever encoding a file has; what is no text is left out and logged', async () => {
    folder.put('国标.txt', iconv.encode(PLAN, 'gb18030'));
    folder.put('宽.txt', Buffer.from(`\ufeff${PLAN}`, 'utf16le'));
    folder.put(
      '二进制.txt',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 37) % 256),
    );
    folder.put('大.txt', `${PLAN}${'　'.repeat(400_000)}`);
    folder.put('空.txt', '');
    const client = await folder.start();
    expect(await search(client, '保障措施')).toHaveLength(2);
    await until(() => client.logs.some(({ message }) => decodeURI(message).includes('二进制.txt')));
    await until(() => client.logs.some(({ message }) => /大\.txt.*more than 1000000 bytes/.test(decodeURI(message))));
  });

  it('follow files that change, come and go', async () => {
    folder.put('甲.txt', PLAN);
    const client = await folder.start();
    expect(await search(client, '保障措施')).toHaveLength(1);
    folder.put('甲.txt', PLAN.replace('保障措施', '组织领导'));
    await folder.tell(client, '甲.txt', 2);
    expect(await search(client, '保障措施')).toEqual([]);
    folder.put('乙.txt', PLAN);
    await folder.tell(client, '乙.txt', 1);
    expect(await search(client, '保障措施')).toHaveLength(1);
    folder.delete('乙.txt');
    await folder.tell(client, '乙.txt', 3);
    expect(await search(client, '保障措施')).toEqual([]);
    expect(await search(client, '组织领导')).toHaveLength(1);
  });

  it('are those of the text in the editor while a file is open there', async () => {
    const uri = folder.put('甲.txt', PLAN);
    const client = await folder.start();
    await search(client, '');
    await client.open(PLAN.replace('保障措施', '组织领导'), 'plaintext', uri);
    expect(await search(client, '保障措施')).toEqual([]);
    expect(await search(client, '组织领导')).toHaveLength(1);
    await client.close(uri);
    expect(await search(client, '组织领导')).toEqual([]);
    expect(await search(client, '保障措施')).toHaveLength(1);
  });

  it('come document by document to an editor that takes them so', async () => {
    folder.put('甲.txt', PLAN);
    folder.put('乙.txt', PLAN);
    const client = await folder.start();
    const batches: string[][] = [];
    client.connection.onProgress(new ProgressType<SymbolInformation[]>(), 'here', (value) => {
      batches.push(names(value));
    });
    expect(await search(client, '保措', { partialResultToken: 'here' })).toEqual([]);
    expect(batches.flat()).toEqual(['二、保障措施', '二、保障措施']);
    expect(await search(client, '保障措施', { partialResultToken: 'here' })).toEqual([]);
    expect(batches.slice(1)).toEqual([['二、保障措施'], ['二、保障措施']]);
  });

  it('are five hundred at most', async () => {
    const long = `××镇工作制度\n\n${Array.from({ length: 400 }, (_, i) => `第${i + 1}条 照章办事。\n`).join('')}`;
    folder.put('甲.gw', long);
    folder.put('乙.gw', long);
    const client = await folder.start();
    expect(await search(client, '照章办事')).toHaveLength(500);
    expect(await search(client, '')).toHaveLength(500);
  });
});

describe('headings of the workspace', () => {
  let folder: Folder;
  afterEach(() => folder.end());

  it('are those of open documents where there is no folder', async () => {
    folder = new Folder('from the disk');
    const client = await folder.start({ workspaceFolders: [] });
    await client.open(PLAN, 'gongwen', 'untitled:Untitled-1');
    expect(await search(client, '保障措施')).toHaveLength(1);
  });

  it('leave out packages, hidden folders, links that lead back and what cannot be read', async () => {
    folder = new Folder('from the disk');
    for (const name of ['甲.txt', 'node_modules/乙.txt', '.git/丙.txt', '下/丁.TXT']) folder.put(name, PLAN);
    const closed = path.join(folder.root, '锁');
    mkdirSync(closed);
    folder.put('锁/戊.txt', NOVEL);
    chmodSync(closed, 0);
    symlinkSync(folder.root, path.join(folder.root, '环'));
    symlinkSync(path.join(folder.root, '无'), path.join(folder.root, '断.txt'));
    const client = await folder.start({
      workspaceFolders: [
        { uri: folder.uri, name: 'work' },
        { uri: folder.uriOf('下'), name: 'inside' },
        { uri: folder.uriOf('不存在'), name: 'gone' },
        { uri: 'memfs:/elsewhere', name: 'elsewhere' },
      ],
    });
    const files = (await search(client, '保障措施')).map(({ location }) =>
      decodeURI(location.uri).slice(decodeURI(folder.uri).length),
    );
    chmodSync(closed, 0o755);
    expect(files.sort()).toEqual(['/下/丁.TXT', '/甲.txt']);
  });

  it('follow changes that an editor does not tell of', async () => {
    folder = new Folder('from the disk');
    folder.put('甲.txt', PLAN);
    const { workspace, ...others } = FULL_CAPABILITIES;
    const client = await folder.start({
      capabilities: { ...others, workspace: { ...workspace, didChangeWatchedFiles: {} } },
    });
    expect(await search(client, '保障措施')).toHaveLength(1);
    folder.put('甲.txt', PLAN.replace('保障措施', '组织领导工作'));
    folder.put('乙.txt', PLAN);
    await pause(2100);
    expect(names(await search(client, '保障措施'))).toHaveLength(1);
    expect(names(await search(client, '组织领导工作'))).toHaveLength(1);
  });

  it('can be given up while files are read, and the next question is answered', async () => {
    folder = new Folder('through the client');
    folder.delay = 20;
    for (let i = 0; i < 100; i++) folder.put(`${i}.txt`, PLAN);
    const client = await folder.start();
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('workspace/symbol', { query: '' }, source.token);
    await until(() => folder.reads.length > 3);
    source.cancel();
    expect(await errorCode(answer)).toBe(LSPErrorCodes.RequestCancelled);
    expect(folder.reads.length).toBeLessThan(90);
    folder.delay = 0;
    expect(await search(client, '保障措施')).toHaveLength(100);
    // What was read before is not read again.
    expect(folder.reads.length).toBeLessThanOrEqual(101);
  });

  it('survive an editor that hands out nothing that it promised', async () => {
    folder = new Folder('through the client');
    const client = await folder.start();
    client.connection.onRequest('gongwen/findFiles', () => ({
      uris: ['memfs:/a.txt', 5, 'memfs:/b.gw', 'memfs:/c.gw'],
    }));
    const answers = [{ base64: 7 }, null, { base64: '!' }];
    client.connection.onRequest('gongwen/readFile', (): unknown => answers.pop() ?? null);
    const uri = await client.open(PLAN);
    expect(names(await search(client, '保障措施'))).toEqual(['二、保障措施']);
    client.connection.onRequest('gongwen/findFiles', (): null => {
      throw new Error('not now');
    });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await search(client, '保障措施')).toHaveLength(1);
    expect(await client.symbols(uri)).toHaveLength(1);
  });

  it('do not keep the server from ending while it reads', async () => {
    folder = new Folder('through the client');
    folder.delay = 50;
    for (let i = 0; i < 200; i++) folder.put(`${i}.txt`, PLAN);
    const client = await folder.start();
    const answer = search(client, '').catch(() => []);
    await until(() => folder.reads.length > 2);
    expect(await client.stop()).toBe(0);
    await answer;
    expect(folder.reads.length).toBeLessThan(20);
  });

  it('keep nobody waiting who types meanwhile', async () => {
    folder = new Folder('from the disk');
    for (let i = 0; i < 300; i++) folder.put(`${i}.txt`, PLAN);
    const client = await folder.start();
    const uri = await client.open(PLAN);
    await client.symbols(uri);
    let done = false;
    const answer = search(client, '').finally(() => (done = true));
    let asked = 0;
    while (!done) {
      await client.change(uri, { text: `${PLAN}${asked}` });
      await client.symbols(uri);
      asked++;
    }
    await answer;
    expect(asked).toBeGreaterThan(20);
  });

  it('are those of the first two thousand files, which is said', async () => {
    folder = new Folder('through the client');
    for (let i = 0; i < 2500; i++) folder.put(`${i}.txt`, i < 2400 ? '' : PLAN);
    const client = await folder.start();
    await search(client, '保障措施');
    expect(folder.reads).toHaveLength(2000);
    await until(() => client.logs.some(({ message }) => message.includes('More than 2000')));
  });
});
