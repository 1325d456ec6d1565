import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { TEMPLATE_FOLDER } from './catalogue.js';

/**
 * The paths of the template files in a folder's own {@link TEMPLATE_FOLDER}, in the order of their names. Most folders
 * have none. Never throws.
 */
export async function templateFilesIn(root: string): Promise<readonly string[]> {
  const folder = path.join(root, TEMPLATE_FOLDER);
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => /\.gongwen$/i.test(name))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
