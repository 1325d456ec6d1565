import path from 'node:path';
import { glob, type GlobOptions } from 'tinyglobby';

const COMMON: GlobOptions = {
  ignore: ['**/node_modules/**'],
  onlyFiles: true,
  dot: false,
  // .TXT is what older Windows programs write.
  caseSensitiveMatch: false,
  expandDirectories: false,
  // A link may lead back up.
  followSymbolicLinks: false,
};

/** The documents in a directory and below it, sorted by path; hidden ones and node_modules are left out. */
export async function findInDirectory(directory: string, extensions: readonly string[]): Promise<string[]> {
  const found = await glob([`**/*.{${extensions.join(',')}}`], { ...COMMON, cwd: directory });
  return found.sort(byName).map((file) => path.join(directory, file));
}

/** The files that match a pattern such as `reports/2023-*.txt`, sorted by path. */
export async function findByPattern(pattern: string): Promise<string[]> {
  const portable = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  return (await glob([portable], COMMON)).sort(byName).map((file) => path.normalize(file));
}

/** The same order on every machine, whatever its language. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
