import { existsSync } from 'node:fs';
import { CliError, reasonOf } from './errors.js';
import { replaceFile } from './replaceFile.js';

/**
 * Makes a file, or replaces one that is there, in one step.
 *
 * @throws CliError where it cannot be written; what was there is then as it was
 */
export async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  if (existsSync(file)) return replaceFile(file, bytes);
  const { writeAtomic } = await import('./lazy.js');
  try {
    await writeAtomic(file, bytes);
  } catch (error) {
    throw new CliError('not-made', { file, reason: reasonOf(error) });
  }
}
