import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import type { ProjectFileAccess } from './access.js';
import { writeAtomic } from './writeAtomic.js';

/** Permission bits of which one must be set for somebody to write. */
const WRITABLE = 0o222;

/** Project files on this machine's disks. */
export const nodeAccess: ProjectFileAccess = {
  async stamp(path) {
    try {
      const { mtimeMs, size, ino } = await stat(path);
      return `${mtimeMs} ${size} ${ino}`;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  },
  read: (path) => readFile(path),
  async write(path, text) {
    try {
      const { mode } = await stat(path);
      // Renaming over a file asks for no permission on the file itself, so a protected one must be noticed here.
      if ((mode & WRITABLE) === 0) throw Object.assign(new Error('read-only'), { code: 'EROFS' });
      await access(path, constants.W_OK);
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
    await writeAtomic(path, Buffer.from(text));
  },
};

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
