import { FileType, RelativePattern, Uri, workspace, type CancellationToken, type WorkspaceFolder } from 'vscode';
import type { FindFilesParams } from '../../server/src/lsp/protocol.js';

/** File systems that VS Code can search. In any other it waits for one who can, which may never come. */
const SEARCHED = ['file', 'vscode-vfs', 'vscode-test-web'];
/** So many folders of a file system that cannot be searched are looked into: each may be a way over a network. */
const MOST_FOLDERS = 1000;

/** The files of the workspace that may be documents, at most `limit`. */
export async function findFiles(params: FindFilesParams, limit: number, token: CancellationToken): Promise<Uri[]> {
  const found: Uri[] = [];
  for (const folder of workspace.workspaceFolders ?? []) {
    const most = limit - found.length;
    if (most <= 0 || token.isCancellationRequested) break;
    const search = SEARCHED.includes(folder.uri.scheme) ? searched : walked;
    found.push(...(await search(folder, params, most, token)));
  }
  return found;
}

/** What the user has excluded (files.exclude) is left out beside `exclude`. */
async function searched(
  folder: WorkspaceFolder,
  { pattern, exclude }: FindFilesParams,
  limit: number,
  token: CancellationToken,
): Promise<Uri[]> {
  const without = exclude ? new RelativePattern(folder, exclude) : undefined;
  return workspace.findFiles(new RelativePattern(folder, pattern), without, limit, token);
}

/** Folder by folder, the nearest first. Folders that cannot be read hold nothing. */
async function walked(
  { uri: root }: WorkspaceFolder,
  { extensions, below }: FindFilesParams,
  limit: number,
  token: CancellationToken,
): Promise<Uri[]> {
  const found: Uri[] = [];
  const folders = [below === undefined ? root : Uri.joinPath(root, below)];
  for (let i = 0; i < folders.length && i < MOST_FOLDERS && found.length < limit; i++) {
    const folder = folders[i];
    if (!folder || token.isCancellationRequested) break;
    for (const [name, type] of await workspace.fs.readDirectory(folder).then(undefined, () => [])) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory) folders.push(uri);
      else if ((type & FileType.File) !== 0 && extensions.includes(extensionOf(name))) found.push(uri);
    }
  }
  return found.slice(0, limit);
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
