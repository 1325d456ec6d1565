import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { commands, languages, window, type ExtensionContext } from 'vscode';
import { runBundle } from './codeCache.js';
import { DOCUMENT_SELECTOR } from './documents.js';
import type * as Program from './product.js';
import { prepareServer } from './serverProcess.js';

/**
 * VS Code reads this program, fetches what it has stored for us, and calls `activate` then. Where a window opens that takes
 * a while: after so many milliseconds, which an idle window does not need, the rest of the program is read meanwhile.
 */
const READ_AHEAD = 50;

// Begun before `activate` is called, once VS Code has asked for what is stored: this program is read for nothing else.
let server: ChildProcess | undefined;
setImmediate(() => {
  server = prepareServer();
});

let begin: (context: ExtensionContext) => void = () => undefined;
const begun = new Promise<ExtensionContext>((resolve) => {
  begin = resolve;
});
const program = Promise.race([begun, new Promise((resolve) => setTimeout(resolve, READ_AHEAD))]).then(
  () => runBundle(path.join(__dirname, 'client-product.js'), require) as typeof Program,
);
const product = Promise.all([begun, program]).then(([context, { startProduct }]) =>
  startProduct(context, server, firstOutline),
);

/**
 * VS Code asks for the outline of a document when it shows it: here it learns that there will be one, and waits for it,
 * instead of finding out later and asking again. Gone as soon as the client itself answers. Not for Markdown, which has an
 * outline already that would wait too.
 */
const firstOutline = languages.registerDocumentSymbolProvider(
  DOCUMENT_SELECTOR.filter(({ language }) => language !== 'markdown'),
  {
    async provideDocumentSymbols(document, token) {
      const provider = await product.then(({ outlineProvider }) => outlineProvider(document)).catch(() => undefined);
      return provider?.provideDocumentSymbols(document, token);
    },
  },
);

product.catch((error: unknown) => {
  firstOutline.dispose();
  server?.kill();
  void window.showErrorMessage(`公文 Gongwen: ${String(error)}`);
});

/**
 * Called by VS Code when the first document opens that may be 公文, or a command or view of ours is used. Everything
 * else is in a bundle of its own that goes to work once VS Code has gone on: a window that opens waits for this function.
 * A command that comes earlier waits for the rest.
 */
export function activate(context: ExtensionContext): void {
  setImmediate(begin, context);
  const run = async (id: string, args: unknown[]): Promise<unknown> => (await product).handlers[id]?.(...args);
  context.subscriptions.push(
    firstOutline,
    ...contributed(context).map((id) => commands.registerCommand(id, (...args: unknown[]) => run(id, args))),
  );
}

/** Called by VS Code before it ends: the server ends with it. */
export async function deactivate(): Promise<void> {
  await (await product).stop();
}

/** The commands that package.json names; a test compares them with those that are handled. */
function contributed({ extension }: ExtensionContext): readonly string[] {
  const { contributes } = extension.packageJSON as { contributes: { commands: readonly { command: string }[] } };
  return contributes.commands.map(({ command }) => command);
}
