import type { CancellationToken } from 'vscode-languageserver';
import type { CheckAnswer, CheckParams } from '../protocol.js';
import { refuseCancelled, yieldTurn, type SessionHolder } from '../request.js';
import { wordsOf } from '../words.js';
import { checkWorkspace as check } from '../workspace/check.js';
import { fileName } from '../workspace/uris.js';

/** So much time lies between two reports of progress, in milliseconds: nobody reads faster. */
const PACE = 100;

/** `gongwen/checkWorkspace`: the findings of every document of the workspace, because the user asked for them. */
export function checkWorkspace(holder: SessionHolder) {
  return async (params: CheckParams | null, token: CancellationToken): Promise<CheckAnswer> => {
    const session = holder();
    await yieldTurn();
    refuseCancelled(token);
    const progress = session.connection.window.attachWorkDoneProgress(tokenOf(params));
    progress.begin(wordsOf(session.locale()).checking, 0, undefined, true);
    let reported = 0;
    try {
      const answer = await check(session, token, (uri, done) => {
        const now = Date.now();
        if (now - reported < PACE) return;
        reported = now;
        progress.report(done * 100, fileName(uri));
      });
      refuseCancelled(token);
      return answer;
    } finally {
      progress.done();
    }
  };
}

function tokenOf(params: CheckParams | null): string | number | undefined {
  const token = params?.workDoneToken;
  return typeof token === 'string' || typeof token === 'number' ? token : undefined;
}
