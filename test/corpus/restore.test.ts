import { expect, it } from 'vitest';
import { runProgram } from './program.js';

/** What restore.mjs prints with --json. */
interface Restoration {
  readonly documents: number;
  readonly total: { readonly cases: number; readonly restored: number };
}

it('damaged documents are restored completely in 95 of 100 cases', { timeout: 600_000 }, async () => {
  const { documents, total } = await runProgram<Restoration>('restore.mjs', ['--rounds', '4']);
  expect(documents).toBeGreaterThan(0);
  expect(total.cases).toBeGreaterThan(100);
  expect(total.restored / total.cases).toBeGreaterThanOrEqual(0.95);
});
