import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerCommands } from './commands.js';
import { createLanguageClient } from './languageServer.js';
import { LoneMarkerKey } from './loneMarker.js';
import { OutlineTree } from './outlineTree.js';
import { StatusItem } from './status.js';

let client: LanguageClient | undefined;

/** Called by VS Code when the first document opens that may be 公文. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = createLanguageClient(context);
  const loneMarker = new LoneMarkerKey(client);
  const status = new StatusItem(client);
  const outline = new OutlineTree(client, status.onDidLook);
  context.subscriptions.push(status, outline, loneMarker, ...registerCommands(client, loneMarker));
  await client.start();
}

/** Called by VS Code before it ends: the server ends with it. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
