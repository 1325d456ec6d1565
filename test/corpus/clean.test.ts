import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { findCorpus } from '../helpers/corpus.mjs';

interface CheckOutput {
  readonly files: readonly {
    readonly file: string;
    readonly diagnostics: readonly { readonly line: number; readonly rule: string; readonly category: string }[];
  }[];
}

/** `check` over files; it ends with 1 where it found errors. */
function check(files: readonly string[]): Promise<string> {
  const args = [ensureBuilt().cli, 'check', '--format', 'json', ...files];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (!error || error.code === 1) resolve(stdout);
      else reject(new Error(stderr || error.message));
    });
  });
}

it(
  'well-edited documents raise fewer than 0.5 numbering findings per 10,000 characters',
  { timeout: 120_000 },
  async () => {
    const folder = path.join(findCorpus()!.documents, 'clean');
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    expect(files.length).toBeGreaterThan(0);
    const output = await check(files);
    const checked = (JSON.parse(output) as CheckOutput).files;
    expect(checked.length).toBe(files.length);
    const findings = checked.flatMap(({ file, diagnostics }) =>
      diagnostics
        .filter(({ category }) => category === 'numbering')
        .map(({ line, rule }) => `${path.basename(file)}:${line} ${rule}`),
    );
    const characters = files.reduce((sum, file) => sum + readFileSync(file, 'utf8').replace(/\s/g, '').length, 0);
    expect((findings.length / characters) * 10_000, findings.join('\n')).toBeLessThan(0.5);
  },
);
