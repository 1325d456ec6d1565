import type { ExtensionContext } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { WorkspaceCheck } from './checkWorkspace.js';
import { registerCommands } from './commands.js';
import { registerFileRequests } from './fileRequests.js';
import { createLanguageClient } from './languageServer.js';
import { LoneMarkerKey } from './loneMarker.js';
import { OutlineView } from './outline/outlineView.js';
import { StatusBar } from './statusBar.js';
import { Statuses } from './statuses.js';
import { StatusItem } from './status.js';
import { words } from './words.js';

let client: LanguageClient | undefined;

/** Called by VS Code when the first document opens that may be 公文. The server starts meanwhile. */
export function activate(context: ExtensionContext): void {
  const started = (client = createLanguageClient(context));
  const statuses = new Statuses(started);
  const outline = new OutlineView(started, statuses);
  const loneMarker = new LoneMarkerKey(started);
  const check = new WorkspaceCheck(started);
  context.subscriptions.push(
    statuses,
    outline,
    loneMarker,
    check,
    ...registerFileRequests(started),
    new StatusItem(started, statuses),
    new StatusBar(started, statuses),
    ...registerCommands({ context, client: started, statuses, outline, loneMarker, check }),
  );
  started.start().catch((error: unknown) => {
    // The language status offers to start it again.
    started.error(words.failed, error, 'force');
  });
}

/** Called by VS Code before it ends: the server ends with it. */
export async function deactivate(): Promise<void> {
  // Stopping one that has not come up yet is an error.
  if (client?.state === State.Running) await client.stop();
}
