import type { CancellationToken } from 'vscode-languageserver';
import type { WorkspaceIndex } from './workspaceIndex.js';

/** How long changes are gathered, in milliseconds: a hundred files that are copied count as one change. */
const GATHERING = 200;

/** Settles a moment after the next change of the workspace, when the token is cancelled, or when the session ends. */
export function nextChange(index: WorkspaceIndex, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (): void => {
      clearTimeout(timer);
      forget();
      cancellation.dispose();
      resolve();
    };
    const forget = index.onChange(() => {
      if (index.disposed) end();
      else timer ??= setTimeout(end, GATHERING);
    });
    const cancellation = token.onCancellationRequested(end);
    if (index.disposed) end();
  });
}
