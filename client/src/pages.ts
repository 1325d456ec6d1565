import { commands, Uri, window, type ExtensionContext } from 'vscode';

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

/** Opens the walkthrough. */
export async function openWalkthrough(context: ExtensionContext): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#gongwen.start`, false);
}
