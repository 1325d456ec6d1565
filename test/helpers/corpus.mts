import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the labelled documents and the programs that measure against them are. */
export interface Corpus {
  /** Labelled documents: `docs/NAME.txt` with `gold/NAME.json`, and well-edited ones in `clean/`. */
  readonly documents: string;
  /** The scoring programs `score.mjs` and `restore.mjs`. */
  readonly programs: string;
}

/** What is said where there is no corpus. */
export const CORPUS_ABSENT = 'Labelled documents (../shared/corpus) are not here: the corpus tests are left out.';

/**
 * The labelled documents beside the project's directory; undefined where they are not there. They belong to others
 * and are no part of this repository.
 */
export function findCorpus(): Corpus | undefined {
  const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
  const shared = path.resolve(project, '..', 'shared');
  const corpus = { documents: path.join(shared, 'corpus'), programs: path.join(shared, 'eval') };
  return existsSync(path.join(corpus.documents, 'gold')) && existsSync(path.join(corpus.programs, 'score.mjs'))
    ? corpus
    : undefined;
}
