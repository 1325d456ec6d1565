import type { ChildProcess } from 'node:child_process';
import type { Disposable, DocumentSymbolProvider, ExtensionContext, TextDocument } from 'vscode';
import { State } from 'vscode-languageclient/node';
import { WorkspaceCheck } from './checkWorkspace.js';
import { commandHandlers, type CommandHandler } from './commands.js';
import { Drafts } from './drafts.js';
import { registerFileRequests } from './fileRequests.js';
import { createLanguageClient } from './languageServer.js';
import { FigureComparison } from './figures/comparison.js';
import { FiguresView } from './figures/figuresView.js';
import { LoneMarkerKey } from './loneMarker.js';
import { OutlineView } from './outline/outlineView.js';
import { PagePreview } from './pagePreview/pagePreview.js';
import { StatusBar } from './statusBar.js';
import { Statuses } from './statuses.js';
import { StatusItem } from './status.js';
import { words } from './words.js';

/** The extension at work. */
export interface Product {
  readonly handlers: Readonly<Record<string, CommandHandler>>;
  /** What answers for the outline of a document, once the server is up. Rejects where it does not come up. */
  readonly outlineProvider: (document: TextDocument) => Promise<DocumentSymbolProvider | undefined>;
  /** Ends the server. */
  readonly stop: () => Promise<void>;
}

/**
 * Shows the views and status items, and connects to the server; it comes up meanwhile.
 *
 * @param server the first server's process, started in advance; undefined where that failed
 * @param firstOutline stands in for the client's own answers until the server is up
 */
export function startProduct(
  context: ExtensionContext,
  server: ChildProcess | undefined,
  firstOutline: Disposable,
): Product {
  const client = createLanguageClient(context, server);
  const statuses = new Statuses(client);
  const outline = new OutlineView(client, statuses);
  const loneMarker = new LoneMarkerKey(client);
  const check = new WorkspaceCheck(client);
  const figures = new FiguresView(client, statuses);
  const comparison = new FigureComparison(client);
  const preview = new PagePreview(context, client, statuses);
  context.subscriptions.push(
    statuses,
    outline,
    loneMarker,
    check,
    figures,
    comparison,
    preview,
    ...registerFileRequests(client),
    new Drafts(statuses),
    new StatusItem(client, statuses),
    new StatusBar(client, statuses),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) firstOutline.dispose();
    }),
  );
  const up = client.start();
  up.catch((error: unknown) => {
    // The language status offers to start it again.
    client.error(words.failed, error, 'force');
  });
  return {
    handlers: commandHandlers({ context, client, statuses, outline, loneMarker, check, figures, comparison, preview }),
    outlineProvider: async (document) => {
      await up;
      return client.getFeature('textDocument/documentSymbol').getProvider(document);
    },
    // Stopping one that has not come up yet is an error.
    stop: async () => {
      if (client.state === State.Running) await client.stop();
    },
  };
}
