import { beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './program.js';

/** What score.mjs prints with --json; see its head for what each figure means. */
interface Score {
  readonly total: {
    readonly documents: number;
    readonly failed: number;
    readonly outlineF1: number;
    readonly errorRecall: number;
    readonly errorPrecision: number;
    readonly mended: number;
    readonly destroyed: number;
    readonly untouched: number;
    readonly stable: number;
  };
  readonly rows: readonly {
    readonly name: string;
    readonly failed?: string;
    readonly wanted: number;
    readonly f1: number;
  }[];
}

describe('labelled documents', () => {
  let score: Score;

  beforeAll(async () => {
    score = await runProgram<Score>('score.mjs');
  }, 300_000);

  it('are all read', () => {
    expect(score.total.documents).toBeGreaterThan(0);
    expect(score.rows.flatMap((row) => row.failed ?? [])).toEqual([]);
  });

  it('keep their outline: F1 0.98 on average', () => {
    expect(score.total.outlineF1).toBeGreaterThanOrEqual(0.98);
  });

  it('keep their outline: F1 0.90 in the worst document with five or more headings', () => {
    const poor = score.rows.filter((row) => row.wanted >= 5 && row.f1 < 0.9);
    expect(poor.map((row) => `${row.name} ${row.f1.toFixed(3)}`)).toEqual([]);
  });

  it('have their numbering errors found: recall and precision 0.90', () => {
    expect(score.total.errorRecall).toBeGreaterThanOrEqual(0.9);
    expect(score.total.errorPrecision).toBeGreaterThanOrEqual(0.9);
  });

  it('are repaired: 95 of 100 wrong markers mended, no right one destroyed', () => {
    expect(score.total.mended).toBeGreaterThanOrEqual(0.95);
    expect(score.total.destroyed).toBe(0);
  });

  it('are otherwise left alone, and a second repair changes nothing', () => {
    expect(score.total.untouched).toBe(score.total.documents);
    expect(score.total.stable).toBe(score.total.documents);
  });
});
