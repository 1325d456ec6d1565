import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { onDocument, type DocumentRequest } from '../../server/src/lsp/request.js';
import type { Served, Session } from '../../server/src/lsp/session.js';
import { errorCode, pause } from './client.js';

/** A session with one recognised document, and requests that note when they are worked out. */
function setUp(settle: () => Promise<void> = () => Promise.resolve()) {
  const worked: string[] = [];
  const served = { analysis: { recognised: true } } as unknown as Served;
  const session = { served: () => settle().then(() => served) } as unknown as Session;
  const request: DocumentRequest<{ uri: string }, string> = {
    uri: ({ uri }) => uri,
    empty: 'nothing',
    answer: (_session, _served, { uri }) => {
      worked.push(uri);
      return uri;
    },
  };
  const holder = () => session;
  return { worked, handler: onDocument(holder, request), slow: onDocument(holder, { ...request, slow: true }) };
}

describe('a request about a document', () => {
  it('is not worked out when it is cancelled right behind its arrival', async () => {
    const { worked, handler } = setUp();
    const source = new CancellationTokenSource();
    const answer = handler({ uri: 'a' }, source.token);
    const other = handler({ uri: 'b' }, new CancellationTokenSource().token);
    // All that can happen before the next message is read; a cancellation is one.
    for (let i = 0; i < 50; i++) await Promise.resolve();
    source.cancel();
    expect(await errorCode(answer)).toBe(LSPErrorCodes.RequestCancelled);
    expect(await other).toBe('b');
    expect(worked).toEqual(['b']);
  });

  it('is not worked out when it is cancelled while the settings are on their way', async () => {
    const { worked, handler } = setUp(() => pause(50));
    const source = new CancellationTokenSource();
    const answer = handler({ uri: 'a' }, source.token);
    const refused = errorCode(answer);
    await pause(20);
    source.cancel();
    expect(await refused).toBe(LSPErrorCodes.RequestCancelled);
    expect(worked).toEqual([]);
  });

  it('that takes long is worked out behind those that came with it, and not when it is cancelled meanwhile', async () => {
    const { worked, handler, slow } = setUp(() => pause(20));
    const { token } = new CancellationTokenSource();
    const source = new CancellationTokenSource();
    const refused = errorCode(slow({ uri: 'cancelled' }, source.token));
    const answers = [slow({ uri: 'examined' }, token), handler({ uri: 'read' }, token).finally(() => source.cancel())];
    expect(await Promise.all(answers)).toEqual(['examined', 'read']);
    expect(await refused).toBe(LSPErrorCodes.RequestCancelled);
    expect(worked).toEqual(['read', 'examined']);
  });
});
