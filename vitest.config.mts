import { defineConfig } from 'vitest/config';
import { CORPUS_ABSENT, findCorpus } from './test/helpers/corpus.mjs';

const corpus = findCorpus();
// Without the labelled documents there is nothing to measure: the tests are left out, not skipped, and it is said once.
if (!corpus) console.log(CORPUS_ABSENT);

// Pure functions share one load of the core; what starts processes has a worker of its own.
const PURE = ['test/unit/**/*.test.ts', 'test/planted/**/*.test.ts'];

export default defineConfig({
  test: {
    // Command line and protocol tests start processes; on a busy machine those take their time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'programs',
          include: ['test/**/*.test.ts'],
          // The editor suite runs inside VS Code, see test/editor/run.mjs.
          exclude: [...PURE, 'test/editor/**', ...(corpus ? [] : ['test/corpus/**'])],
        },
      },
    ],
  },
});
