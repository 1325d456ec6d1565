import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JiebaSegmenter } from './jiebaSegmenter.js';
import { WORDS } from './words.js';

/** From now on the words of this process are those of the dictionary, where it is there. Nothing is loaded yet. */
export function useDictionary(): void {
  WORDS.load = () => {
    const directory = dictionaryDirectory();
    return directory === undefined ? undefined : JiebaSegmenter.load(directory);
  };
}

/** Beside the bundle, or where a build has put it, seen from this file. */
function dictionaryDirectory(): string | undefined {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return [path.join(here, 'dictionary'), path.join(here, '../../../dist/dictionary')].find((place) =>
    existsSync(place),
  );
}
