import { spawnSync } from 'node:child_process';
import { ErrorCodes } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/core/index.js';
import { SERVER_COMMANDS } from '../../server/src/lsp/protocol.js';
import { ensureBuilt } from '../helpers/build.js';
import { drawSymbols, errorCode, OLD_CAPABILITIES, TestClient, until } from './client.js';
import { PLAN } from './samples.js';

describe('initialize', () => {
  it('tells an editor that can do everything what the server offers', async () => {
    const client = await TestClient.start();
    expect(client.result).toMatchObject({
      serverInfo: { name: 'gongwen' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        documentSymbolProvider: {},
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        codeLensProvider: {},
        semanticTokensProvider: {
          legend: { tokenTypes: TOKEN_TYPES, tokenModifiers: TOKEN_MODIFIERS },
          full: true,
          range: true,
        },
        completionProvider: {
          triggerCharacters: expect.arrayContaining(['一', '（', '(', '0', '9']) as unknown,
          resolveProvider: true,
        },
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        hoverProvider: true,
        inlayHintProvider: true,
        codeActionProvider: {
          codeActionKinds: expect.arrayContaining([
            'quickfix',
            'refactor.rewrite.gongwen.promote',
            'refactor.move.gongwen.up',
            'source.fixAll.gongwen',
            'source.renumber.gongwen',
          ]) as unknown,
          resolveProvider: true,
        },
        documentFormattingProvider: false,
        diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
        executeCommandProvider: { commands: Object.values(SERVER_COMMANDS) },
        documentLinkProvider: {},
        workspaceSymbolProvider: { workDoneProgress: true },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { willRename: { filters: [{ pattern: { matches: 'file' } }] } },
        },
      },
    });
    await until(() => client.registered.includes('textDocument/formatting'));
    await until(() => client.registered.includes('workspace/didChangeWatchedFiles'));
    expect(client.registered).toContain('workspace/didChangeConfiguration');
    expect(await client.stop()).toBe(0);
  });

  it('offers formatting at once and no pull diagnostics to an editor that knows neither registration nor pulling', async () => {
    const client = await TestClient.start({ capabilities: OLD_CAPABILITIES });
    expect(client.result?.capabilities.documentFormattingProvider).toBe(true);
    expect(client.result?.capabilities.diagnosticProvider).toBeUndefined();
    expect(await client.stop()).toBe(0);
    expect(client.registered).toEqual([]);
  });

  it('is answered with an error the second time, and the session goes on', async () => {
    const client = await TestClient.start();
    expect(await errorCode(client.request('initialize', { processId: null, rootUri: null, capabilities: {} }))).toBe(
      ErrorCodes.InvalidRequest,
    );
    const uri = await client.open(PLAN);
    expect(await client.symbols(uri)).toHaveLength(1);
    await client.stop();
  });

  it('must come before other requests; earlier notifications are dropped', async () => {
    const client = await TestClient.start({}, { initialize: false });
    const uri = await client.open(PLAN);
    expect(await errorCode(client.symbols(uri))).toBe(ErrorCodes.ServerNotInitialized);
    await client.initialize();
    expect(await client.symbols(uri)).toEqual([]);
    await client.stop();
  });

  it('may bring malformed capabilities', async () => {
    const capabilities = { workspace: null, textDocument: { foldingRange: { rangeLimit: 'many' } } };
    const client = await TestClient.start({ capabilities: capabilities as unknown as typeof OLD_CAPABILITIES });
    const uri = await client.open(PLAN);
    expect((await client.folding(uri))?.length).toBeGreaterThan(3);
    await client.stop();
  });
});

describe('shutdown', () => {
  it('lets later requests fail and exit end the process', async () => {
    const client = await TestClient.start();
    const uri = await client.open(PLAN);
    await client.request('shutdown');
    expect(await errorCode(client.symbols(uri))).toBe(ErrorCodes.InvalidRequest);
    await client.notify('exit');
    await until(() => client.process.exitCode === 0);
    client.connection.dispose();
  });

  it('ends the process also where the editor just goes away', async () => {
    const client = await TestClient.start();
    client.process.stdin?.end();
    await until(() => client.process.exitCode !== null);
    client.connection.dispose();
  });
});

describe('transports', () => {
  it('serves over Node IPC as over standard input and output', async () => {
    const ipc = await TestClient.start({ transport: '--node-ipc' });
    const stdio = await TestClient.start({ transport: '--stdio' });
    const [one, other] = [await ipc.open(PLAN), await stdio.open(PLAN)];
    const drawn = drawSymbols(await ipc.symbols(one));
    expect(drawn).toEqual(drawSymbols(await stdio.symbols(other)));
    expect(drawn).toContain('  一、工作目标');
    expect(await ipc.stop()).toBe(0);
    expect(await stdio.stop()).toBe(0);
  });

  it('says how to connect where it is not told', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [ensureBuilt().server], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/--stdio.*--node-ipc/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
