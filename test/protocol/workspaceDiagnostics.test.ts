import {
  CancellationTokenSource,
  LSPErrorCodes,
  ProgressType,
  type ClientCapabilities,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECK_WORKSPACE_REQUEST, type CheckAnswer } from '../../server/src/lsp/protocol.js';
import { errorCode, FULL_CAPABILITIES, pause, until, type TestClient } from './client.js';
import { FILE_ACCESS, Folder } from './folder.js';
import { NOVEL, PLAN, PLAN_REPAIRED } from './samples.js';

/** An editor that can be told later to ask for diagnostics, as VS Code can. */
const REGISTERING: ClientCapabilities = {
  ...FULL_CAPABILITIES,
  textDocument: { ...FULL_CAPABILITIES.textDocument, diagnostic: { dynamicRegistration: true } },
};
const ON = { workspaceDiagnostics: true };

/** A report in short: the file, and how many findings it has or that nothing has changed. */
function short(report: WorkspaceDocumentDiagnosticReport): string {
  const file = decodeURIComponent(report.uri).split('/').at(-1) ?? '';
  return report.kind === 'full' ? `${file} ${report.items.length}` : `${file} =`;
}

const shorts = ({ items }: WorkspaceDiagnosticReport): string[] => items.map(short).sort();

/** An editor's request that stays open: what it is told. */
function follow(client: TestClient, identifier = 'gongwen.closed') {
  const told: string[] = [];
  const source = new CancellationTokenSource();
  const token = Math.random().toString();
  client.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), token, (report) => {
    told.push(...shorts(report));
  });
  const answer = client.connection.sendRequest<WorkspaceDiagnosticReport>(
    'workspace/diagnostic',
    { identifier, previousResultIds: [], partialResultToken: token },
    source.token,
  );
  return { told, answer, cancel: () => source.cancel() };
}

describe.each(FILE_ACCESS)('findings of the workspace, %s', (access) => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder(access);
    folder.put('甲.txt', PLAN);
    folder.put('乙.txt', PLAN_REPAIRED);
    folder.put('小说.txt', NOVEL);
  });
  afterEach(() => folder.end());

  const ask = (
    client: TestClient,
    previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
  ): Promise<WorkspaceDiagnosticReport> =>
    client.request('workspace/diagnostic', {
      previousResultIds: previous.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : [])),
    });

  it('are those of all documents, and only what has changed the next time', async () => {
    const client = await folder.start({ settings: () => ON });
    const first = await ask(client);
    expect(shorts(first)).toEqual(['乙.txt 0', '甲.txt 4']);
    expect(first.items.every(({ version }) => version === null)).toBe(true);
    const second = await ask(client, first.items);
    expect(shorts(second)).toEqual(['乙.txt =', '甲.txt =']);
    folder.put('乙.txt', PLAN);
    await folder.tell(client, '乙.txt', 2);
    folder.delete('甲.txt');
    await folder.tell(client, '甲.txt', 3);
    expect(shorts(await ask(client, second.items))).toEqual(['乙.txt 4', '甲.txt 0']);
  });

  it('keep their id where a file was only saved again', async () => {
    const client = await folder.start({ settings: () => ON });
    const { items } = await ask(client);
    folder.put('甲.txt', `${PLAN}\n`);
    await folder.tell(client, '甲.txt', 2);
    expect(shorts(await ask(client, items))).toEqual(['乙.txt =', '甲.txt =']);
  });

  it('are none, and no file is read, while the setting is off', async () => {
    const client = await folder.start();
    expect(await ask(client)).toEqual({ items: [] });
    expect(folder.reads).toEqual([]);
  });

  it('are told one by one to an editor that keeps asking; then nothing until something changes', async () => {
    const client = await folder.start({ settings: () => ON });
    const { told, cancel, answer } = follow(client);
    await until(() => told.length === 2);
    expect([...told].sort()).toEqual(['乙.txt 0', '甲.txt 4']);
    const reads = folder.reads.length;
    await pause(300);
    expect(told).toHaveLength(2);
    folder.put('甲.txt', PLAN_REPAIRED);
    await folder.tell(client, '甲.txt', 2);
    await until(() => told.length === 3);
    expect(told.at(-1)).toBe('甲.txt 0');
    if (access === 'through the client') expect(folder.reads).toHaveLength(reads + 1);
    cancel();
    expect(await errorCode(answer)).toBe(LSPErrorCodes.RequestCancelled);
    // The server is free for the next one.
    const next = follow(client);
    await until(() => next.told.length === 2);
    next.cancel();
    await errorCode(next.answer);
  });

  it('give way to those of the document while it is open, and come back', async () => {
    const client = await folder.start({ settings: () => ON });
    const { told, cancel, answer } = follow(client);
    await until(() => told.length === 2);
    const uri = await client.open(PLAN, 'plaintext', folder.uriOf('甲.txt'));
    await until(() => told.length === 3);
    expect(await client.diagnostics(uri)).toHaveLength(4);
    await client.change(uri, { text: PLAN_REPAIRED });
    await client.diagnostics(uri);
    await pause(300);
    expect(told).toHaveLength(3);
    await client.close(uri);
    await until(() => told.length === 4);
    expect(told.slice(2)).toEqual(['甲.txt 0', '甲.txt 4']);
    cancel();
    await errorCode(answer);
  });

  it('are asked for while the setting is on, and taken back when it is turned off', async () => {
    let value: object = {};
    const client = await folder.start({ capabilities: REGISTERING, settings: () => value });
    const provider = () =>
      [...client.registrations.values()].find(({ method }) => method === 'textDocument/diagnostic');
    await until(() => client.registered.includes('workspace/didChangeWatchedFiles'));
    expect(client.result?.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
    expect(provider()).toBeUndefined();
    value = ON;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await until(provider);
    expect(provider()?.registerOptions).toMatchObject({ identifier: 'gongwen.closed', workspaceDiagnostics: true });
    const { told, cancel, answer } = follow(client);
    await until(() => told.length === 2);
    value = {};
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await until(() => !provider());
    await until(() => told.length === 4);
    expect(told.slice(2).sort()).toEqual(['乙.txt 0', '甲.txt 0']);
    cancel();
    await errorCode(answer);
  });

  it('end with the session', async () => {
    const client = await folder.start({ settings: () => ON });
    const { told, answer } = follow(client);
    await until(() => told.length === 2);
    expect(await client.stop()).toBe(0);
    await answer.catch(() => undefined);
  });

  describe('asked for by a command', () => {
    type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

    function check(client: TestClient) {
      const progress: Progress[] = [];
      const source = new CancellationTokenSource();
      client.connection.onProgress(new ProgressType<Progress>(), 'check', (value) => {
        progress.push(value);
      });
      const params = { workDoneToken: 'check' };
      const answer = client.connection.sendRequest<CheckAnswer>(CHECK_WORKSPACE_REQUEST, params, source.token);
      return { progress, answer, cancel: () => source.cancel() };
    }

    it('are counted file by file, whatever the setting says', async () => {
      const client = await folder.start();
      await client.open(PLAN_REPAIRED.replace('3.严格', '4.严格'), 'plaintext', folder.uriOf('乙.txt'));
      const { answer, progress } = check(client);
      const { documents, files, exceeded } = await answer;
      expect({ documents, exceeded }).toEqual({ documents: 2, exceeded: false });
      const [saved, edited] = ['甲.txt', '乙.txt'].map((name) =>
        files.find(({ uri }) => decodeURIComponent(uri).endsWith(`/${name}`)),
      );
      expect(files).toHaveLength(2);
      expect(saved).toMatchObject({ open: false, reported: false });
      expect(saved?.diagnostics).toHaveLength(4);
      const { error, warning, information, hint } = saved!.counts;
      expect(error + warning + information + hint).toBe(4);
      expect(edited).toMatchObject({
        open: true,
        diagnostics: [{ code: 'numbering-gap', source: 'gongwen' }],
      });
      await until(() => progress.at(-1)?.kind === 'end');
      expect(progress[0]).toMatchObject({ kind: 'begin', title: '检查工作区', cancellable: true, percentage: 0 });
      expect(progress[1]).toMatchObject({ kind: 'report', message: expect.stringMatching(/\.txt$/) as string });
    });

    it('are not asked for twice where nothing has changed', async () => {
      const client = await folder.start();
      await client.request(CHECK_WORKSPACE_REQUEST, {});
      const reads = folder.reads.length;
      const again = await client.request<CheckAnswer>(CHECK_WORKSPACE_REQUEST);
      expect(again.files).toHaveLength(1);
      expect(folder.reads).toHaveLength(reads);
    });

    it('say which are shown already', async () => {
      const client = await folder.start({ settings: () => ON });
      const { files } = await client.request<CheckAnswer>(CHECK_WORKSPACE_REQUEST, {});
      expect(files).toMatchObject([{ open: false, reported: true }]);
    });

    it('can be given up', async () => {
      for (let i = 0; i < 300; i++) folder.put(`${i}.txt`, PLAN);
      const client = await folder.start();
      const { answer, progress, cancel } = check(client);
      await until(() => progress.length > 1);
      cancel();
      expect(await errorCode(answer)).toBe(LSPErrorCodes.RequestCancelled);
      await until(() => progress.at(-1)?.kind === 'end');
      expect(await client.request<CheckAnswer>(CHECK_WORKSPACE_REQUEST)).toMatchObject({ documents: 302 });
    });

    it('are none where there is no folder', async () => {
      const client = await folder.start({ workspaceFolders: [], initializationOptions: {} });
      expect(await client.request(CHECK_WORKSPACE_REQUEST)).toEqual({ documents: 0, files: [], exceeded: false });
    });
  });
});

describe('findings of the workspace', () => {
  it('are announced at once to an editor that passes the setting and cannot be told later', async () => {
    const folder = new Folder('from the disk');
    folder.put('甲.txt', PLAN);
    const { workspace, ...others } = FULL_CAPABILITIES;
    const client = await folder.start({
      capabilities: { ...others, workspace: { ...workspace, configuration: false } },
      initializationOptions: { settings: ON },
    });
    expect(client.result?.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
    const uri = await client.open(PLAN, 'plaintext', folder.uriOf('乙.txt'));
    const report = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      identifier: 'gongwen',
      previousResultIds: [],
    });
    expect(shorts(report)).toEqual(['乙.txt 4', '甲.txt 4']);
    expect(report.items.find((item) => item.uri === uri)).toMatchObject({ version: 1 });
    await folder.end();
  });
});
