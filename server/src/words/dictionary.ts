import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a dictionary, as `scripts/dictionary.mjs` makes them. */
export interface DictionaryFiles {
  readonly dict: string;
  readonly hmmDict: string;
  readonly userDict: string;
  readonly idfDict: string;
  readonly stopWordDict: string;
}

const NAMES = {
  dict: 'words.utf8',
  hmmDict: 'model.utf8',
  userDict: 'user.utf8',
  idfDict: 'idf.utf8',
  stopWordDict: 'stop.utf8',
} as const satisfies Record<keyof DictionaryFiles, string>;

/**
 * The paths of a dictionary's files, every one of them there and exactly as it was made: the native library ends the
 * whole process where a file is missing, empty or broken. Undefined where one is not. Never throws.
 */
export function dictionaryFiles(directory: string): DictionaryFiles | undefined {
  // The library opens files by the bytes of their names, which Windows reads in a code page of its own.
  if (process.platform === 'win32' && !isAscii(directory)) return undefined;
  try {
    const sums = JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    const files = Object.entries(NAMES).map(([role, name]) => {
      const file = path.join(directory, name);
      if (createHash('sha256').update(readFileSync(file)).digest('hex') !== sums[name]) throw new Error(name);
      return [role, file];
    });
    return Object.fromEntries(files) as DictionaryFiles;
  } catch {
    return undefined;
  }
}

function isAscii(text: string): boolean {
  return !/[^\u0020-\u007e]/.test(text);
}
