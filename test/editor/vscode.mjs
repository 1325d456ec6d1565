import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, entry, playwright } from './install.mjs';

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'security.workspace.trust.enabled': false,
  'workbench.enableExperiments': false,
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
};

/**
 * Starts VS Code as a server on a free port of this machine, with a profile of its own that `stop` removes.
 *
 * @param {{ settings?: object }} [options] user settings beside those that keep it quiet
 */
export async function startVSCode({ settings = {} } = {}) {
  const port = await freePort();
  const root = mkdtempSync(join(tmpdir(), 'gongwen-vscode-'));
  const [user, extensions, home] = ['user', 'extensions', 'home'].map((name) => join(root, name));
  for (const directory of [join(user, 'User'), extensions, home]) mkdirSync(directory, { recursive: true });
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const log = openSync(join(root, 'server.log'), 'w');
  const directories = ['--user-data-dir', user, '--extensions-dir', extensions];
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
  const address = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`];
  // Without an extension gallery it looks nothing up; with a home of its own it reads nothing of the user's.
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local'),
  };
  env.EXTENSIONS_GALLERY = '{}';
  const child = spawn(
    process.execPath,
    [entry, ...address, ...directories, ...quiet, '--disable-getting-started-override'],
    {
      stdio: ['ignore', log, log],
      // A group of its own, so that its own children can be ended with it.
      detached: true,
      env,
    },
  );
  closeSync(log);
  const stop = async () => {
    const gone = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : undefined;
    signal(child.pid, 'SIGTERM');
    await Promise.race([gone, pause(5000)]);
    signal(child.pid, 'SIGKILL');
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await answering(`http://127.0.0.1:${port}/healthz`);
  } catch (error) {
    const output = readFileSync(join(root, 'server.log'), 'utf8');
    await stop();
    throw new Error(`VS Code did not start:\n${output}`, { cause: error });
  }
  return { authority: `127.0.0.1:${port}`, arguments: directories, extensions, env, stop };
}

/** A browser without a window. */
export function launchBrowser() {
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ];
  return playwright().chromium.launch({ executablePath: chromium(), headless: true, args: flags });
}

/* global document, MutationObserver -- inside the page */

/**
 * Opens a folder in the workbench, with an unpacked extension and a test program in its extension host.
 *
 * The page's web configuration is where a built workbench takes them from; this is an internal shape, known here alone.
 */
export async function openWithTests(page, { authority }, { extension, tests, folder }) {
  const uri = (path) => ({ $mid: 1, scheme: 'vscode-remote', authority, path });
  await page.addInitScript(
    (options) => {
      const patch = () => {
        const element = document.getElementById('vscode-workbench-web-configuration');
        if (!element) return false;
        const configuration = JSON.parse(element.getAttribute('data-settings'));
        configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
        element.setAttribute('data-settings', JSON.stringify(configuration));
        return true;
      };
      if (patch()) return;
      const observer = new MutationObserver(() => {
        if (patch()) observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    },
    { extensions: [uri(extension)], extensionTestsPath: uri(tests) },
  );
  await openFolder(page, { authority }, folder);
}

/** Opens a folder in the workbench. */
export async function openFolder(page, { authority }, folder) {
  await page.goto(`http://${authority}/?folder=${encodeURIComponent(folder)}`);
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answering(url) {
  const end = Date.now() + 30_000;
  for (;;) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    if (Date.now() > end) throw new Error(`no answer from ${url}`);
    await pause(100);
  }
}

/** Ends the group of a process that was started here; it may be gone already. */
function signal(pid, name) {
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
