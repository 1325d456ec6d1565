// The main job on the sample report: its outline, its findings, and what the repair changes.
//
//   npm run demo            the sample in samples/
//   npm run demo -- FILE    a file of your own (it is only read)
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureSetup, root } from './setup.mjs';

ensureSetup();
const [given] = process.argv.slice(2);
const file = given === undefined ? path.join('samples', 'work-summary.txt') : path.resolve(given);

run('大纲 Outline', ['outline', file], [0]);
run('问题 Findings', ['check', file], [0, 1]);
run('修改 What `fix` changes', ['fix', '--diff', file], [0]);

/**
 * @param {string} title
 * @param {readonly string[]} args
 * @param {readonly number[]} expected exit codes that are no failure: `check` ends with 1 where it found errors
 */
function run(title, args, expected) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 66 - title.length))}\n`);
  const result = spawnSync(process.execPath, [path.join('dist', 'cli.js'), ...args], { cwd: root, stdio: 'inherit' });
  if (result.error) throw result.error;
  if (!expected.includes(result.status ?? 1)) process.exit(result.status ?? 1);
}
