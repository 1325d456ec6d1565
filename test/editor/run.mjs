// The product in a real VS Code. Ends with one line: N passed, N failed, N skipped.
//
//   node test/editor/run.mjs [--screenshots DIR]
//
// Takes a VS Code server with Chromium as its window, installed once outside the project (GONGWEN_VSCODE_DIR);
// GONGWEN_VSCODE names a desktop VS Code for the part inside the extension host instead.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { makeFolder } from './fixtures.mjs';
import { chromium, install } from './install.mjs';
import { testStart } from './start.mjs';
import { Tally } from './tally.mjs';
import { explain } from './unavailable.mjs';
import { testWorkbench } from './workbench.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '..', '..');
const option = process.argv.indexOf('--screenshots');
const screenshots = option < 0 ? undefined : resolve(process.argv[option + 1] ?? '.');
const temporary = mkdtempSync(join(tmpdir(), 'gongwen-editor-'));
const tally = new Tally();

try {
  // Before anything is fetched.
  chromium();
  install();
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  await extensionHost();
  await testWorkbench(tally, { root, temporary, screenshots });
  await testStart(tally, { root, temporary });
} catch (error) {
  // Without VS Code nothing is tested, and that is a failure.
  tally.failed++;
  explain(error);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
process.exitCode = tally.report();

/** The suite inside the extension host, where the extension's programming interface can be used. */
async function extensionHost() {
  const tests = join(temporary, 'suite.cjs');
  await build({
    entryPoints: [join(here, 'suite', 'index.ts')],
    outfile: tests,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  const report = join(temporary, 'report.json');
  const folder = makeFolder();
  const desktop = process.env.GONGWEN_VSCODE;
  const failed = await runTests({
    vscodeExecutablePath: desktop ?? process.execPath,
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    launchArgs: desktop ? [folder] : [join(here, 'code.mjs'), folder],
    extensionTestsEnv: { GONGWEN_TEST_REPORT: report },
  }).then(
    () => undefined,
    (error) => error,
  );
  rmSync(folder, { recursive: true, force: true });
  if (!existsSync(report)) throw new Error('the tests in the extension host did not run', { cause: failed });
  tally.add(JSON.parse(readFileSync(report, 'utf8')));
}
