import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, entry, playwright } from './install.mjs';
import { speakChinese } from './language.mjs';
import { REASONS, Unavailable } from './unavailable.mjs';

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

/** What `npm run package` gives to vsce. */
const PACKAGING = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

/**
 * Starts VS Code as a server on a port of this machine, with a profile of its own that `stop` removes.
 *
 * @param {{ settings?: object, port?: number, chinese?: boolean }} [options] user settings beside those that keep it
 *   quiet; a port instead of a free one; whether its own words are Chinese too
 * @throws Unavailable where the port is taken or VS Code does not start
 */
export async function startVSCode({ settings = {}, port: wanted = 0, chinese = false } = {}) {
  const port = await freePort(wanted);
  const root = mkdtempSync(join(tmpdir(), 'gongwen-vscode-'));
  const [user, extensions, home] = ['user', 'extensions', 'home'].map((name) => join(root, name));
  for (const directory of [join(user, 'User'), extensions, home]) mkdirSync(directory, { recursive: true });
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const log = openSync(join(root, 'server.log'), 'w');
  const directories = ['--user-data-dir', user, '--extensions-dir', extensions];
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
  const server = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`];
  const language = chinese ? speakChinese(user) : [];
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
    [entry, ...server, ...directories, ...quiet, ...language, '--disable-getting-started-override'],
    {
      stdio: ['ignore', log, log],
      // A group of its own, so that its own children can be ended with it.
      detached: true,
      env,
    },
  );
  closeSync(log);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    const gone = child.exitCode === null ? ended : undefined;
    signal(child.pid, 'SIGTERM');
    // It has nothing to save.
    await Promise.race([gone, pause(1500)]);
    signal(child.pid, 'SIGKILL');
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await answering(`http://127.0.0.1:${port}/healthz`);
  } catch (error) {
    const output = readFileSync(join(root, 'server.log'), 'utf8');
    await stop();
    throw new Unavailable(REASONS.start(), `${error.message}\n${output}`);
  }
  return { authority: `127.0.0.1:${port}`, arguments: directories, extensions, env, stop, ended };
}

/**
 * Packages the extension as it was built last, and installs it.
 *
 * @param {string} vsix the package to write
 * @returns {string} the directory that it is installed in
 * @throws Unavailable where that fails
 */
export function installExtension(vscode, root, vsix) {
  const vsce = [join(root, 'node_modules', '@vscode', 'vsce', 'vsce'), 'package', ...PACKAGING, '--out', vsix];
  run(vsce, { cwd: root, stdio: 'pipe' });
  run([entry, ...vscode.arguments, '--install-extension', vsix], { env: vscode.env, stdio: 'pipe' });
  const [installed] = readdirSync(vscode.extensions).filter((name) => name.startsWith('gongwen.'));
  if (!installed) throw new Unavailable(REASONS.extension());
  return join(vscode.extensions, installed);
}

function run(args, options) {
  try {
    execFileSync(process.execPath, args, options);
  } catch (error) {
    throw new Unavailable(REASONS.extension(), `${error.stdout ?? ''}${error.stderr ?? error.message}`);
  }
}

/** A browser without a window. @throws Unavailable where there is none, or it does not start */
export async function launchBrowser() {
  const executablePath = chromium();
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ];
  try {
    return await playwright().chromium.launch({ executablePath, headless: true, args: flags });
  } catch (error) {
    throw new Unavailable(REASONS.browserDoesNotStart(executablePath), error);
  }
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
export async function openFolder(page, vscode, folder) {
  await page.goto(address(vscode, { folder }));
}

/**
 * Where a browser finds the workbench.
 *
 * @param {{ authority: string }} vscode
 * @param {{ folder?: string, file?: string }} shown absolute paths: the folder of the window, a file that is opened in it
 */
export function address({ authority }, { folder, file }) {
  const url = new URL(`http://${authority}/`);
  if (folder === undefined) url.searchParams.set('ew', 'true');
  else url.searchParams.set('folder', folder);
  const uri = (path) => `vscode-remote://${authority}${path.split('/').map(encodeURIComponent).join('/')}`;
  if (file !== undefined) url.searchParams.set('payload', JSON.stringify([['openFile', uri(file)]]));
  return url.href;
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A port of this machine that nobody uses: the wanted one, or any where that is 0. */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', () => reject(new Unavailable(REASONS.port(wanted))));
    probe.listen(wanted, '127.0.0.1', () => {
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
