import path from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { SERVER_COMMANDS, type ProjectFileResult } from '../../server/src/lsp/protocol.js';
import { startServer } from '../../server/src/lsp/server.js';
import { FULL_CAPABILITIES } from './client.js';
import { PLAN } from './samples.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

describe('a server without a file system', () => {
  it('can be bundled for a browser: nothing in it needs Node', async () => {
    const { errors, metafile } = await build({
      entryPoints: [path.join(root, 'server/src/lsp/server.ts')],
      absWorkingDir: root,
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'iife',
      logLevel: 'silent',
    });
    expect(errors).toEqual([]);
    const files = Object.keys(metafile.inputs);
    expect(files).toContain('server/src/lsp/server.ts');
    expect(files.filter((file) => /nodeFiles|nodeProcess|nodeAccess|writeAtomic/.test(file))).toEqual([]);
  });

  it('checks documents, and says why it cannot keep a decision about them', async () => {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    startServer(server);
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    client.listen();
    const capabilities = { ...FULL_CAPABILITIES, workspace: { configuration: true } };
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities, locale: 'zh-cn' });
    await client.sendNotification('initialized', {});
    const uri = 'file:///work/plan.gw';
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'gongwen', version: 1, text: PLAN },
    });
    const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect((report as { items: Diagnostic[] }).items).toHaveLength(4);
    const result = await client.sendRequest<ProjectFileResult>('workspace/executeCommand', {
      command: SERVER_COMMANDS.pin,
      arguments: [{ uri, position: { line: 4, character: 0 } }],
    });
    expect(result).toEqual({ applied: false, reason: expect.stringContaining('不在本机磁盘上') as unknown });
    await client.sendRequest('shutdown');
    client.dispose();
    server.dispose();
  });
});
