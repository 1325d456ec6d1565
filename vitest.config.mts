import { defineConfig } from 'vitest/config';
import { CORPUS_ABSENT, findCorpus } from './test/helpers/corpus.mjs';

const corpus = findCorpus();
// Without the labelled documents there is nothing to measure: the tests are left out, not skipped, and it is said once.
if (!corpus) console.log(CORPUS_ABSENT);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The editor suite runs inside VS Code, see test/editor/run.mjs.
    exclude: ['test/editor/**', ...(corpus ? [] : ['test/corpus/**'])],
    // Command line and protocol tests start processes; on a busy machine those take their time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
