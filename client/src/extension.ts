import { commands, window, type ExtensionContext } from 'vscode';
import type { Product } from './product.js';

let product: Promise<Product> | undefined;

/**
 * Called by VS Code when the first document opens that may be 公文, or a command or view of ours is used. Everything
 * else is in a bundle of its own that is read once VS Code has gone on: a window that opens waits for this function. A
 * command that comes earlier waits for the rest.
 */
export function activate(context: ExtensionContext): void {
  product = new Promise<void>((resolve) => setTimeout(resolve, 0))
    .then(() => import('./product.js'))
    .then(({ startProduct }) => startProduct(context));
  const run = async (id: string, args: unknown[]): Promise<unknown> => (await product)?.handlers[id]?.(...args);
  context.subscriptions.push(
    ...contributed(context).map((id) => commands.registerCommand(id, (...args: unknown[]) => run(id, args))),
  );
  product.catch((error: unknown) => window.showErrorMessage(`公文 Gongwen: ${String(error)}`));
}

/** Called by VS Code before it ends: the server ends with it. */
export async function deactivate(): Promise<void> {
  await (await product)?.stop();
}

/** The commands that package.json names; a test compares them with those that are handled. */
function contributed({ extension }: ExtensionContext): readonly string[] {
  const { contributes } = extension.packageJSON as { contributes: { commands: readonly { command: string }[] } };
  return contributes.commands.map(({ command }) => command);
}
