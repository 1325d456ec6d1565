import { accessSync, constants, statSync } from 'node:fs';
import { CliError, reasonOf } from './errors.js';

/** Permission bits of which one must be set for somebody to write. */
const WRITABLE = 0o222;

/**
 * Replaces a file's content in one step; mode and owner stay.
 *
 * @throws CliError where it cannot be written; the file is then as it was.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new CliError('not-regular', { file });
    // Renaming over a file asks for no permission on the file itself, so a protected one must be noticed here.
    if ((stat.mode & WRITABLE) === 0) throw new CliError('read-only', { file });
    accessSync(file, constants.W_OK);
    const { writeAtomic } = await import('./lazy.js');
    await writeAtomic(file, bytes);
  } catch (error) {
    throw error instanceof CliError ? error : writeError(file, error);
  }
}

function writeError(file: string, error: unknown): CliError {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return new CliError('write-denied', { file });
    case 'EROFS':
      return new CliError('read-only', { file });
    case 'ENOSPC':
    case 'EDQUOT':
      return new CliError('disk-full', { file });
    default:
      return new CliError('write-failed', { file, reason: reasonOf(error) });
  }
}
