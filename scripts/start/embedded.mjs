import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setInterval } from 'node:timers';
import { install } from '../../test/editor/install.mjs';
import { installLanguage } from '../../test/editor/language.mjs';
import { REASONS, Unavailable } from '../../test/editor/unavailable.mjs';
import { address, installExtension, startVSCode } from '../../test/editor/vscode.mjs';
import { root } from '../setup.mjs';
import { openBrowser } from './browser.mjs';

/** How long texts are read and written; everything else is VS Code's own default. */
const SETTINGS = { 'editor.wordWrap': 'on' };

/**
 * Serves the embedded VS Code to the browsers of this machine until the process is told to end (Ctrl+C); then nothing of
 * it is left.
 *
 * @param {{ folder?: string, file?: string, title: string, port?: number, open: boolean, chinese: boolean }} options
 * @throws Unavailable where it cannot be set up
 */
export async function serveEmbedded({ folder, file, title, port, open, chinese }) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'gongwen-start-'));
  const interrupted = untilInterrupted();
  let vscode;
  try {
    install();
    if (chinese) await installLanguage();
    console.log('正在启动 VS Code …\nStarting VS Code …');
    vscode = await startVSCode({ settings: SETTINGS, port, chinese });
    installExtension(vscode, root, path.join(temporary, 'gongwen.vsix'));
    const url = address(vscode, { folder, file });
    const opened = open && openBrowser(url);
    console.log(`\n${title}\n\n  ${url}\n`);
    if (!opened) console.log('请在浏览器中打开上面的网址。\nOpen this address in a browser.');
    console.log('只有这台电脑能访问。按 Ctrl+C 结束。\nOnly this computer can reach it. Ctrl+C ends it.');
    const ended = await Promise.race([interrupted, vscode.ended.then(() => 'ended')]);
    if (ended === 'ended') throw new Unavailable(REASONS.ended());
  } finally {
    await vscode?.stop();
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Resolves at the first signal to end, or when npm, which started this, is gone: it hands on no signal. Later signals
 * must not cut the clearing up short: a terminal sends several.
 */
function untilInterrupted() {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => resolve('interrupted'));
    setInterval(() => process.ppid === parent || resolve('interrupted'), 500).unref();
  });
}
