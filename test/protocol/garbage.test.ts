import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSymbols, errorCode, TestClient, until } from './client.js';
import { PLAN } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  // Whatever was sent, it is the same process that ends well, and it has thrown nothing to standard error.
  expect(client.process.exitCode).toBeNull();
  expect(await client.stop()).toBe(0);
  expect(client.stderr).toBe('');
});

/** The server still does its work. */
async function expectAlive(): Promise<void> {
  const uri = await client.open(PLAN);
  expect(drawSymbols(await client.symbols(uri))).toContain('    （一）推广机械还田');
  await client.close(uri);
}

function at(line: number): { line: number; character: number } {
  return { line, character: 0 };
}

function zero(): { start: { line: number; character: number }; end: { line: number; character: number } } {
  return { start: at(0), end: at(0) };
}

const REQUESTS = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/diagnostic',
  'textDocument/codeAction',
  'textDocument/formatting',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/hover',
  'textDocument/inlayHint',
  'textDocument/selectionRange',
  'textDocument/codeLens',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/range',
  'textDocument/documentLink',
];

/** Requests about one place. */
const PLACE_REQUESTS = REQUESTS.slice(5, 10);

describe('requests', () => {
  it.each([['textDocument/rename'], ['gongwen/nothing'], ['$/nothing'], ['']])(
    'of an unknown method %j',
    async (method) => {
      expect(await errorCode(client.request(method, { textDocument: { uri: 'file:///a' } }))).toBe(
        ErrorCodes.MethodNotFound,
      );
      await expectAlive();
    },
  );

  it.each(REQUESTS)('%s with malformed parameters', async (method) => {
    const malformed = [undefined, {}, { textDocument: null }, { textDocument: { uri: 7 } }, [], [1, 2], { uri: 'a' }];
    for (const params of malformed) {
      const code = await errorCode(client.request(method, params));
      expect(code, JSON.stringify(params)).toBe(ErrorCodes.InvalidParams);
    }
    await expectAlive();
  });

  it.each(REQUESTS)('%s for a document that is not open', async (method) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const position = range.start;
    const params = { textDocument: { uri: 'file:///nowhere' }, range, position, context: { diagnostics: [] } };
    const answer = await client.request<unknown>(method, params);
    expect([null, [], { kind: 'full', items: [] }]).toContainEqual(answer);
  });

  it('with ranges outside the text or of nonsense', async () => {
    const uri = await client.open(PLAN);
    const textDocument = { uri };
    const far = { line: 2_000_000_000, character: 2_000_000_000 };
    const context = { diagnostics: [] };
    const outside = { start: far, end: far };
    expect(await client.codeActions(uri, outside, { only: ['quickfix'] })).toEqual([]);
    const backwards = { start: client.rangeOf(uri, '(二)').end, end: client.rangeOf(uri, '(二)').start };
    expect(await client.codeActions(uri, backwards, { only: ['quickfix'] })).not.toEqual([]);
    for (const range of [null, 3, {}, { start: { line: -4, character: 0 }, end: far }, { start: far }]) {
      const answer = client.request('textDocument/codeAction', { textDocument, range, context });
      expect(await errorCode(answer), JSON.stringify(range)).toBe(ErrorCodes.InvalidParams);
    }
    const { start, end } = client.rangeOf(uri, '(二)');
    for (const strange of [null, 'x', { only: 'quickfix' }, { only: [7] }, { only: { length: 3 } }]) {
      const answer = client.request('textDocument/codeAction', {
        textDocument,
        range: { start, end },
        context: strange,
      });
      await Promise.allSettled([answer]);
    }
    await expectAlive();
  });

  it.each(PLACE_REQUESTS)('%s with positions outside the text or of nonsense', async (method) => {
    const uri = await client.open(PLAN);
    for (const position of [{ line: 2_000_000_000, character: 2_000_000_000 }, at(12), { line: 0, character: 90 }]) {
      const answer = await client.at<unknown>(method.slice('textDocument/'.length), uri, position);
      expect(answer === null || typeof answer === 'object').toBe(true);
    }
    for (const position of [undefined, null, 'here', { line: -1, character: 0 }, { line: 1 }]) {
      const answer = client.request(method, { textDocument: { uri }, position });
      expect(await errorCode(answer), JSON.stringify(position)).toBe(ErrorCodes.InvalidParams);
    }
    await expectAlive();
  });

  it.each([
    ['gongwen/articleChoices', []],
    ['gongwen/loneMarker', null],
    ['gongwen/references', []],
  ])('%s with malformed parameters or for a document that is not open', async (method, empty) => {
    for (const params of [undefined, {}, { uri: 7 }, [], [1, 2], { textDocument: { uri: 'file:///a' } }]) {
      const code = await errorCode(client.request(method, params));
      expect(code, JSON.stringify(params)).toBe(ErrorCodes.InvalidParams);
    }
    expect(await client.request(method, { uri: 'file:///nowhere', position: at(0) })).toEqual(empty);
    await expectAlive();
  });

  it.each([
    ['workspace/diagnostic', [{}, { previousResultIds: [null, { uri: 5 }] }, { identifier: 7 }]],
    ['workspace/willRenameFiles', [{}, { files: 'x' }, { files: [null, { oldUri: 1 }] }]],
    ['gongwen/checkWorkspace', [undefined, {}, [], { workDoneToken: {} }]],
  ])('%s with malformed parameters finds what there is', async (method, all) => {
    for (const params of all) expect(await client.request(method, params)).toBeTypeOf('object');
    await expectAlive();
  });

  it('workspace/symbol without a query', async () => {
    for (const params of [undefined, {}, [], { query: 7 }]) {
      expect(await errorCode(client.request('workspace/symbol', params))).toBe(ErrorCodes.InvalidParams);
    }
    await expectAlive();
  });

  it('to resolve what was never offered', async () => {
    for (const method of ['completionItem/resolve', 'codeAction/resolve']) {
      for (const params of [undefined, {}, [], { label: 7 }, { data: {} }]) {
        expect(await errorCode(client.request(method, params)), method).toBe(ErrorCodes.InvalidParams);
      }
    }
    const uri = await client.open(PLAN);
    const strange = [null, 5, 'x', {}, { uri }, { uri, analysis: '1.1', marker: '三、', offset: 'x' }];
    for (const data of [...strange, { uri, analysis: '1.1', marker: '三、', offset: 1e9 }]) {
      const item = await client.request<{ label: string }>('completionItem/resolve', { label: '三、', data });
      expect(item.label).toBe('三、');
    }
    for (const data of strange) {
      const action = await client.request<{ title: string; edit?: unknown }>('codeAction/resolve', {
        title: '升',
        data,
      });
      expect(action).toMatchObject({ title: '升' });
      expect(action.edit).toBeUndefined();
    }
    for (const data of [
      { uri, version: 1, edit: 'promote', range: 3 },
      { uri: 'file:///nowhere', version: 1, edit: 'promote', range: { start: at(0), end: at(0) } },
    ]) {
      expect(await errorCode(client.request('codeAction/resolve', { title: '升', data }))).toBe(
        ErrorCodes.InvalidParams,
      );
    }
    await expectAlive();
  });

  it('with malformed command arguments', async () => {
    for (const params of [
      {},
      { command: null },
      { command: 'gongwen.server.fixAll', arguments: 'x' },
      { command: 5 },
    ]) {
      expect(await errorCode(client.request('workspace/executeCommand', params))).toBe(ErrorCodes.InvalidParams);
    }
    expect(await errorCode(client.request('workspace/executeCommand'))).toBe(ErrorCodes.InvalidParams);
    await expectAlive();
  });
});

describe('notifications', () => {
  it.each([
    ['textDocument/didOpen', [{}, { textDocument: {} }, { textDocument: { uri: 'file:///a', text: 5 } }, [], 7]],
    ['textDocument/didClose', [{}, { textDocument: { uri: 'file:///nowhere' } }, { textDocument: 'x' }]],
    ['textDocument/didChange', [{}, { textDocument: { uri: 'file:///nowhere', version: 2 }, contentChanges: [] }]],
    ['workspace/didChangeConfiguration', [{}, { settings: 'x' }, { settings: { gongwen: [1] } }]],
    ['workspace/didChangeWorkspaceFolders', [{}, { event: 3 }, { event: { added: 1 } }, { event: { added: [null] } }]],
    ['workspace/didChangeWatchedFiles', [{}, { changes: 'x' }, { changes: [{}, null, { uri: 'file:///a.txt' }] }]],
    ['workspace/didRenameFiles', [{}, { files: 'x' }]],
    ['workspace/didDeleteFiles', [{}, { files: 'x' }]],
    ['$/cancelRequest', [{}, { id: null }, { id: 12_345 }]],
    ['gongwen/nothing', [{}]],
  ])('%s that makes no sense', async (method, all) => {
    for (const params of all) await client.notify(method, params);
    await client.notify(method);
    await expectAlive();
  });
});

describe('changes', () => {
  it('before didOpen are ignored and logged', async () => {
    const uri = 'file:///work/early.gw';
    const change = { textDocument: { uri, version: 2 }, contentChanges: [{ text: '一、甲' }] };
    await client.notify('textDocument/didChange', change);
    expect(await client.symbols(uri)).toEqual([]);
    await until(() => client.logs.some(({ message }) => message.includes(uri)));
    await client.open(PLAN, 'gongwen', uri);
    expect(await client.symbols(uri)).toHaveLength(1);
  });

  it('outside the text are moved to its end', async () => {
    const uri = await client.open('某村总结\n\n一、甲\n');
    const far = { line: 900, character: 900 };
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: far, end: { line: 901, character: 3 } }, text: '二、乙\n' },
        { range: { start: far, end: far }, text: '三、丙\n' },
      ],
    });
    expect(drawSymbols(await client.symbols(uri)).map((name) => name.trim())).toEqual([
      '某村总结',
      '一、甲',
      '二、乙',
      '三、丙',
    ]);
  });

  it.each([
    ['that come out of order', { version: 3, contentChanges: [{ range: zero(), text: 'x' }] }],
    ['without version', { contentChanges: [{ text: 'x' }] }],
    [
      'with positions that are no numbers',
      { version: 6, contentChanges: [{ range: { start: 'a', end: 'b' }, text: 'x' }] },
    ],
    ['with negative positions', { version: 6, contentChanges: [{ range: { start: at(-1), end: at(0) }, text: 'x' }] }],
    ['without text', { version: 6, contentChanges: [{ range: zero() }] }],
    ['that are no list', { version: 6, contentChanges: 'x' }],
  ])('%s make requests fail until the whole text is sent again', async (_name, { contentChanges, ...version }) => {
    const uri = await client.open(PLAN);
    const send = (textDocument: object, changes: unknown): Promise<void> =>
      client.notify('textDocument/didChange', { textDocument: { uri, ...textDocument }, contentChanges: changes });
    await send({ version: 5 }, [{ range: zero(), text: '　' }]);
    expect(await client.symbols(uri)).toHaveLength(1);

    await send(version, contentChanges);
    // A wrong answer could become a wrong edit; an error cannot.
    expect(await errorCode(client.symbols(uri))).toBe(LSPErrorCodes.RequestFailed);
    expect(await errorCode(client.format(uri))).toBe(LSPErrorCodes.RequestFailed);
    expect(await errorCode(client.command('gongwen.server.fixAll', { uri }))).toBe(LSPErrorCodes.RequestFailed);

    await send({ version: 7 }, [{ text: '某村总结\n\n一、甲\n二、乙\n' }]);
    expect(drawSymbols(await client.symbols(uri))).toEqual(['某村总结', '  一、甲', '  二、乙']);
    await client.close(uri);
  });
});

describe('cancellation', () => {
  it('answers a cancelled request with the protocol’s error, and the others with their results', async () => {
    const uri = await client.open(PLAN.repeat(200));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri } };
    const answer = client.connection.sendRequest('textDocument/documentSymbol', params, source.token);
    const other = client.symbols(uri);
    source.cancel();
    expect(await errorCode(answer)).toBe(LSPErrorCodes.RequestCancelled);
    expect((await other).length).toBeGreaterThan(0);
    await client.close(uri);
  });
});

describe('bytes', () => {
  it('that are no message do not end the server', async () => {
    const own = await TestClient.start();
    const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const bodies = ['{"jsonrpc":"2.0"', 'null', '17', '[]', '{}', '"text"', '{"jsonrpc":"2.0","id":{},"method":5}'];
    bodies.push('{"jsonrpc":"2.0","id":99,"result":null}', '{"jsonrpc":"2.0","method":"$/cancelRequest"}');
    for (const body of bodies) own.process.stdin?.write(frame(body));
    const uri = await own.open(PLAN);
    expect(await own.symbols(uri)).toHaveLength(1);
    expect(await own.stop()).toBe(0);
  });
});
