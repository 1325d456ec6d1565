import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DOCUMENT_EXTENSIONS } from '../../workspace/extensions.js';
import type { WorkspaceFiles } from './workspaceFiles.js';

/** The files of this machine, for clients that hand out none. */
export const nodeWorkspaceFiles: WorkspaceFiles = {
  async find(folders, limit) {
    // Not needed to start: most clients hand out files themselves.
    const { glob } = await import('tinyglobby');
    const found = new Set<string>();
    for (const folder of folders) {
      const root = pathOf(folder);
      if (root === undefined) continue;
      const files = await glob([`**/*.{${DOCUMENT_EXTENSIONS.join(',')}}`], {
        cwd: root,
        ignore: ['**/node_modules/**'],
        dot: false,
        caseSensitiveMatch: false,
        expandDirectories: false,
        // A link may lead back up.
        followSymbolicLinks: false,
      });
      // Where there are too many, those nearest to the top count.
      for (const file of files.sort(byDepth)) found.add(pathToFileURL(path.join(root, file)).href);
    }
    return { uris: [...found].slice(0, limit), exceeded: found.size > limit };
  },

  async read(uri, limit) {
    const file = fileURLToPath(uri);
    // Not a pipe: reading one waits for whoever writes into it.
    const found = await stat(file);
    if (!found.isFile()) throw new Error(`${uri} is no file`);
    return found.size > limit ? undefined : readFile(file);
  },

  async stamp(uri) {
    try {
      const { mtimeMs, size, ino } = await stat(fileURLToPath(uri));
      return `${mtimeMs} ${size} ${ino}`;
    } catch {
      return undefined;
    }
  },
};

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    // A folder that is not on this machine.
    return undefined;
  }
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : a > b ? 1 : 0);
}
