import { execFile } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from '../helpers/build.js';
import { findCorpus } from '../helpers/corpus.mjs';

/**
 * Runs one of the scoring programs on the built command line and reads its JSON. The programs' exit code says whether a
 * document failed; so does what they print, and there it can be shown.
 *
 * @throws Error where the program printed no JSON.
 */
export function runProgram<T>(name: string, options: readonly string[] = []): Promise<T> {
  const corpus = findCorpus();
  if (!corpus) throw new Error('the corpus tests are only registered where there is a corpus');
  // The programs split their command at blanks, so it is a relative one.
  const { cli } = ensureBuilt();
  const cwd = path.dirname(path.dirname(cli));
  const args = [path.join(corpus.programs, name), '--cli', 'node dist/cli.js', '--corpus', corpus.documents];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...args, ...options, '--json'],
      { cwd, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        try {
          resolve(JSON.parse(stdout) as T);
        } catch {
          reject(new Error(`${name}: ${stderr || (error?.message ?? 'no output')}`));
        }
      },
    );
  });
}
