import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { LANGUAGE_ID } from '../../server/src/lsp/protocol.js';
import { words } from './words.js';

/** The page of a rule, as it comes with the extension. Only names of pages are taken, never paths. */
export async function showRulePage(context: ExtensionContext, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z][a-z-]*$/.test(rule)) return;
  const page = Uri.joinPath(context.extensionUri, 'docs', 'rules', `${rule}.md`);
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    // Without the built-in Markdown extension the page is read as text.
    await window.showTextDocument(page, { preview: true });
  }
}

/** Opens the sample report as a draft of its own: whatever is tried on it changes no file. */
export async function openSample(context: ExtensionContext): Promise<void> {
  const sample = Uri.joinPath(context.extensionUri, 'samples', 'work-summary.txt');
  try {
    const content = new TextDecoder().decode(await workspace.fs.readFile(sample));
    await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE_ID, content }));
  } catch (error) {
    void window.showErrorMessage(words.sampleMissing(error instanceof Error ? error.message : String(error)));
  }
}

/** Opens the walkthrough. */
export async function openWalkthrough(context: ExtensionContext): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#gongwen.start`, false);
}
