import type { RenameFilesParams } from 'vscode-languageserver';
import { renamesOf } from '../params.js';
import type { Session } from '../session.js';

/** `workspace/didRenameFiles`: numbers that were fixed in a document, and what is not reported there, go along with it. */
export async function didRenameFiles(session: Session, params: RenameFilesParams): Promise<void> {
  session.index.filesChanged([], true);
  let changed = false;
  // One after the other: a folder and a file in it may come together.
  for (const { oldUri, newUri } of renamesOf(params)) {
    changed = (await session.projects.renamed(oldUri, newUri)) || changed;
  }
  if (!changed) return;
  session.projects.reset();
  session.refresh();
}
