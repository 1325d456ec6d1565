import { writeFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';

/**
 * Replaces a file's content in one step: whoever looks sees the old bytes or the new ones, never a part. The file's
 * mode and owner stay.
 *
 * @throws the system's error; the file is then as it was.
 */
export async function writeAtomic(file: string, bytes: Uint8Array): Promise<void> {
  // The library's own write does not notice a short count and would put a file cut off by a full disk in place.
  // It is therefore given nothing to write, and the temporary file is filled by a call that writes all or throws.
  await writeFileAtomic(file, null, { tmpfileCreated: (temporary) => writeFile(temporary, bytes) });
}
