// Stands in for the program `code`: takes the arguments that @vscode/test-electron gives to it and runs the tests in
// the extension host of a VS Code server, with a browser as its window. The exit code is the one of the tests.
//
//   node test/editor/code.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE
import { resolve } from 'node:path';
import { format } from 'node:util';
import { launchBrowser, openWithTests, startVSCode } from './vscode.mjs';

const TIME_LIMIT = 300_000;
/** What the workbench itself writes. */
const NOISE =
  /^(?:Resolv|Creating a socket|Ignoring fetching|Updating additional|\[Service Worker\]|ChatSessionStore)|bindings file|native-watchdog|^Error while fetching the extension under development/;

const args = process.argv.slice(2);
const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = resolve(value('extensionDevelopmentPath') ?? '.');
const tests = resolve(value('extensionTestsPath') ?? '.');
const folder = resolve(args.find((arg) => !arg.startsWith('-')) ?? '.');

const vscode = await startVSCode();
let browser;
const stop = async () => {
  await browser?.close();
  await vscode.stop();
};
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => void stop().finally(() => process.exit(130)));

try {
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const ended = new Promise((resolveCode) => page.exposeFunction('codeAutomationExit', resolveCode));
  await page.exposeFunction('codeAutomationLog', (_type, values) => {
    const line = format(...values);
    if (!NOISE.test(line)) console.log(line);
  });
  await openWithTests(page, vscode, { extension, tests, folder });
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`the tests did not end within ${TIME_LIMIT / 1000} s`)), TIME_LIMIT).unref();
  });
  process.exitCode = await Promise.race([ended, late]);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await stop();
}
