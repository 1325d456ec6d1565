// Measures in a real VS Code, with the extension as it ships. A benchmark, not a test: it prints, and never judges.
//
//   npm run timings
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, install } from '../test/editor/install.mjs';
import { explain } from '../test/editor/unavailable.mjs';
import { address, installExtension, launchBrowser, openWithTests, startVSCode } from '../test/editor/vscode.mjs';
import { ensureSetup, node, root } from './setup.mjs';
import { SAMPLE } from './start/sample.mjs';

const WINDOWS = 7;
const PATIENCE = 120_000;

/** Above this many processes a processor that want to run, the figures are those of a busy machine. */
const CALM = 0.5;

const temporary = mkdtempSync(path.join(tmpdir(), 'gongwen-timings-'));
try {
  await measure();
} catch (error) {
  explain(error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function measure() {
  ensureSetup();
  chromium();
  install();
  node(['esbuild.mjs', '--production']);
  const extension = path.join(temporary, 'extension');
  const browser = await launchBrowser();
  try {
    const activation = await activationTimes(browser, extension);
    const alone = await suiteTimes(browser, extension, 'activationTiming.ts');
    const runs = await suiteTimes(browser, extension, 'timings.ts');
    print(activation, [...alone, ...runs]);
    const load = loadavg()[1] / cpus().length;
    if (load > CALM)
      console.log(`\n机器繁忙，数字偏大 a busy machine, the figures are too high (load ${load.toFixed(1)})`);
  } finally {
    await browser.close();
  }
}

/**
 * The extension installed from its package, in a fresh window each time.
 *
 * @param {string} copy where the installed extension is left for the next measurement
 * @returns {Promise<number[]>} milliseconds, VS Code's own figures: loading the program and calling `activate`
 */
async function activationTimes(browser, copy) {
  const folder = path.join(temporary, 'sample');
  const file = path.join(folder, 'report.txt');
  mkdirSync(folder);
  copyFileSync(path.join(root, SAMPLE), file);
  const vscode = await startVSCode();
  const times = [];
  try {
    const installed = installExtension(vscode, root, path.join(temporary, 'gongwen.vsix'));
    cpSync(installed, copy, { recursive: true });
    for (let i = 0; i < WINDOWS; i++) {
      // High enough for all running extensions: the slowest come first, and rows out of sight are not drawn.
      const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
      await page.goto(address(vscode, { folder, file }));
      await page.locator('#status\\.languageStatus').hover();
      await page.locator('.hover-language-status', { hasText: /\d+ headings/ }).waitFor();
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill('>Developer: Show Running Extensions');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show Running Extensions' }).first().click();
      const row = page.locator('.runtime-extensions-editor .monaco-list-row[aria-label="gongwen"]');
      const text = await row.locator('.activation-time', { hasText: /\d+ms/ }).innerText();
      times.push(Number(/(\d+)ms/.exec(text)?.[1]));
      await page.close();
    }
  } finally {
    await vscode.stop();
  }
  return times;
}

/**
 * What a program in test/editor measures in the extension host of fresh windows.
 *
 * @returns {Promise<Record<string, number | number[]>[]>} milliseconds, by what was measured, of every window
 */
async function suiteTimes(browser, extension, program) {
  const tests = path.join(temporary, `${program}.cjs`);
  const { build } = await import('esbuild');
  await build({
    entryPoints: [path.join(root, 'test', 'editor', program)],
    outfile: tests,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  const results = path.join(temporary, `${program}.jsonl`);
  // The extension host learns of it from its server.
  process.env.GONGWEN_TIMINGS = results;
  const vscode = await startVSCode();
  try {
    for (let i = 0; lines(results).length < WINDOWS; i++) {
      if (i === 5 * WINDOWS) throw new Error(`${program} measures nothing in most windows`);
      const folder = mkdtempSync(path.join(temporary, 'folder-'));
      const page = await browser.newPage();
      const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
      const said = [];
      await page.exposeFunction('codeAutomationLog', (type, values) => type === 'error' && said.push(values.join(' ')));
      await openWithTests(page, vscode, { extension, tests, folder });
      const late = new Promise((_, reject) => {
        setTimeout(() => reject(new Error('the measurement does not end')), PATIENCE).unref();
      });
      const code = await Promise.race([ended, late]);
      if (code !== 0) throw new Error(`the measurement failed:\n${said.join('\n')}`);
      await page.close();
    }
  } finally {
    await vscode.stop();
  }
  return lines(results).map((line) => JSON.parse(line));
}

/** The lines of a file; none where there is no file. */
function lines(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

function print(activation, runs) {
  const all = (key) => runs.flatMap((run) => run[key] ?? []);
  console.log(`
VS Code 1.100 的服务端和 Chromium，扩展为发布的样子；${WINDOWS} 个新窗口的中位数（最小–最大），毫秒
VS Code 1.100 as a server with Chromium, the extension as it ships; median (least–most) of ${WINDOWS} fresh windows, ms

激活 activation          载入程序并调用 activate：窗口闲时；随窗口打开文件时（“显示正在运行的扩展”所列，与其他扩展同时启动）
                         loading the program and calling activate: in an idle window; as a window opens a document
                         (the figure of “Show Running Extensions”, other extensions start at the same time)
首次大纲 first outline   从 showTextDocument 到 executeDocumentSymbolProvider 给出标题
                         from showTextDocument until executeDocumentSymbolProvider answers headings
`);
  row('激活，窗口闲时 activation, idle window', all('activation'), '< 50');
  row('激活，窗口打开时 activation, as a window opens', activation);
  row('首次大纲，14 KB，连同激活和启动服务 first outline, cold', all('cold'), '< 500');
  row('首次大纲，14 KB，服务已启动 first outline, warm', all('warm'));
  row('首次大纲，1 MB，服务已启动 first outline, warm', all('opened'));
  row('1 MB：击键到新的大纲 keystroke to fresh outline', all('keystrokes'));
  row('1 MB：全文重新编号 renumber document', all('renumbered'));
}

function row(name, times, target = '') {
  const sorted = [...times].sort((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((time) => Math.round(time));
  const width = [...name].reduce(
    (sum, char) => sum + (/[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/.test(char) ? 2 : 1),
    0,
  );
  const wanted = target && `目标 target ${target}`;
  console.log(
    `${name}${' '.repeat(Math.max(1, 60 - width))}${String(median).padStart(5)}  (${least}–${most})  ${wanted}`,
  );
}
