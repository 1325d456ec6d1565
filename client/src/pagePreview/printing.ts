import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env, UIKind, Uri, window, workspace } from 'vscode';
import { words } from '../words.js';

/** Files that were written for a browser to print, kept as long as the window. */
export class Printing {
  private folder: string | undefined;

  /**
   * Has a browser show the pages and ask to print them. On another machine than the writer's no browser of theirs finds a
   * file of ours: there the writer is asked where to put it.
   */
  async print(html: string, source: Uri, name: string): Promise<void> {
    const file = `${name.replace(/[\\/:*?"<>|]/g, '_') || words.documentName}.html`;
    try {
      if (env.remoteName === undefined && env.uiKind === UIKind.Desktop) await this.open(html, file);
      else await save(html, source, file);
    } catch (error) {
      void window.showErrorMessage(words.notPrinted(error instanceof Error ? error.message : String(error)));
    }
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
  }

  private async open(html: string, file: string): Promise<void> {
    // A new folder that is the user's alone: what is printed may be nobody else's business.
    this.folder ??= mkdtempSync(path.join(tmpdir(), 'gongwen-'));
    const target = path.join(this.folder, file);
    writeFileSync(target, html);
    await env.openExternal(Uri.file(target));
  }
}

async function save(html: string, source: Uri, file: string): Promise<void> {
  const folder = source.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(source, '..');
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, file) } : {}),
    filters: { HTML: ['html'] },
    title: words.pagePreview.print,
  });
  if (!target) return;
  await workspace.fs.writeFile(target, Buffer.from(html));
  void window.showInformationMessage(words.savedForPrinting(target.path.replace(/^.*\//, '')));
}
