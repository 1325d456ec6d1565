// Every check and every test of the project, from a fresh clone on. Ends with one line: N passed, N failed, N skipped.
//
//   npm test                everything
//   npm test -- --quick     without the editor suite, which needs a browser
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureSetup, root } from './setup.mjs';

const quick = process.argv.includes('--quick');
const total = { passed: 0, failed: 0, skipped: 0 };

ensureSetup();
// Static checks count as one test each, so that a failing one shows in the last line.
check('types', ['node_modules/typescript/bin/tsc', '-b']);
check('lint', ['node_modules/eslint/bin/eslint.js', '.']);
check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
check('generated files', ['scripts/generate.mjs', '--check']);
vitest();
if (!quick && existsSync(path.join(root, 'test', 'editor', 'run.mjs'))) editor();

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {readonly string[]} args a Node program of the project with its arguments
 */
function check(name, args) {
  heading(name);
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const passed = result.status === 0;
  total[passed ? 'passed' : 'failed']++;
  console.log(passed ? 'ok' : `${name}: failed`);
}

/** Unit, property, command line, protocol and corpus tests; the numbers come from Vitest's own report. */
function vitest() {
  heading('tests');
  const directory = mkdtempSync(path.join(tmpdir(), 'gongwen-test-'));
  const report = path.join(directory, 'report.json');
  try {
    const args = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    const before = total.failed;
    if (existsSync(report)) {
      const counts = JSON.parse(readFileSync(report, 'utf8'));
      total.passed += counts.numPassedTests;
      total.failed += counts.numFailedTests + filesThatDidNotRun(counts.testResults);
      total.skipped += counts.numPendingTests + counts.numTodoTests;
    }
    // Errors outside any test (an unhandled rejection, a broken set-up) fail the run as well.
    if (status !== 0 && total.failed === before) total.failed++;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** @param {readonly { status: string, assertionResults: readonly { status: string }[] }[]} files */
function filesThatDidNotRun(files) {
  return files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
}

/** The suite inside a real VS Code; its program prints the same last line as this one. */
function editor() {
  heading('editor');
  const result = spawnSync(process.execPath, ['test/editor/run.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  process.stdout.write(result.stdout ?? '');
  const counts = (result.stdout ?? '')
    .match(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)
    ?.at(-1)
    ?.match(/\d+/g)
    ?.map(Number);
  if (counts) {
    total.passed += counts[0] ?? 0;
    total.failed += counts[1] ?? 0;
    total.skipped += counts[2] ?? 0;
  }
  if (!counts || (result.status !== 0 && counts[1] === 0)) {
    console.error('editor: the suite did not finish');
    total.failed++;
  }
}

/** @param {string} name */
function heading(name) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 66 - name.length))}\n`);
}
