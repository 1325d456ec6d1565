import type { ExtensionContext } from 'vscode';
import { State } from 'vscode-languageclient/node';
import { WorkspaceCheck } from './checkWorkspace.js';
import { commandHandlers, type CommandHandler } from './commands.js';
import { Drafts } from './drafts.js';
import { registerFileRequests } from './fileRequests.js';
import { createLanguageClient } from './languageServer.js';
import { LoneMarkerKey } from './loneMarker.js';
import { OutlineView } from './outline/outlineView.js';
import { StatusBar } from './statusBar.js';
import { Statuses } from './statuses.js';
import { StatusItem } from './status.js';
import { words } from './words.js';

/** The extension at work. */
export interface Product {
  readonly handlers: Readonly<Record<string, CommandHandler>>;
  /** Ends the server. */
  readonly stop: () => Promise<void>;
}

/** Shows the views and status items, and starts the server; it comes up meanwhile. */
export function startProduct(context: ExtensionContext): Product {
  const client = createLanguageClient(context);
  const statuses = new Statuses(client);
  const outline = new OutlineView(client, statuses);
  const loneMarker = new LoneMarkerKey(client);
  const check = new WorkspaceCheck(client);
  context.subscriptions.push(
    statuses,
    outline,
    loneMarker,
    check,
    ...registerFileRequests(client),
    new Drafts(statuses),
    new StatusItem(client, statuses),
    new StatusBar(client, statuses),
  );
  client.start().catch((error: unknown) => {
    // The language status offers to start it again.
    client.error(words.failed, error, 'force');
  });
  return {
    handlers: commandHandlers({ context, client, statuses, outline, loneMarker, check }),
    // Stopping one that has not come up yet is an error.
    stop: async () => {
      if (client.state === State.Running) await client.stop();
    },
  };
}
