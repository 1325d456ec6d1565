import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { findCorpus } from '../helpers/corpus.mjs';

const SCRIPT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'scripts', 'edits.mjs');

/** Runs the script; what it prints, and how it ended. */
function edit(args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, '--no-build', ...args], { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}

it(
  'random structural edits of real documents leave no finding, no reference and no byte behind',
  { timeout: 180_000 },
  async () => {
    ensureBuilt();
    const { documents } = findCorpus()!;
    const files = ['docs/001-opinion.txt', 'docs/seed-001.txt', 'clean/71-law.txt'].map((name) =>
      path.join(documents, name),
    );
    const { code, output } = await edit(['--edits', '60', '--seed', '11', ...files]);
    expect(output.match(/: 60 edits \(/g)?.length, output).toBe(files.length);
    expect(output.match(/failed checks: 0$/gm)?.length, output).toBe(files.length);
    expect(code).toBe(0);
  },
);
