import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { npmFailure, REASONS, Unavailable } from './unavailable.mjs';

/** code-server 4.100.3 holds VS Code 1.100.3 and is the last one that runs on Node 20; it runs on 22 and 24 too. */
const PACKAGES = { 'code-server': '4.100.3', 'playwright-core': '1.58.0' };

/** Where the VS Code of the tests lives: outside the project, kept between runs. */
export const home =
  process.env.GONGWEN_VSCODE_DIR ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gongwen', `vscode-${PACKAGES['code-server']}`);

const server = join(home, 'node_modules', 'code-server');
const complete = join(home, 'complete.json');

/** The program that starts VS Code. */
export const entry = join(server, 'out', 'node', 'entry.js');

/** Playwright of the same place. */
export const playwright = () => createRequire(join(home, 'package.json'))('playwright-core');

const BROWSERS = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  // Where they are not on the PATH.
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** A Chromium that is installed on this machine. @throws Unavailable where there is none */
export function chromium(env = process.env) {
  const named = env.GONGWEN_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Unavailable(REASONS.namedBrowser(named));
  }
  const directories = [...(env.PATH ?? '').split(delimiter), '/usr/bin'];
  const candidates = BROWSERS.flatMap((name) =>
    name.startsWith('/') ? [name] : directories.map((directory) => join(directory, name)),
  );
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new Unavailable(REASONS.browser());
  return found;
}

/** @throws Unavailable where this Node or this system cannot run VS Code */
export function requireMachine(version = process.versions.node, platform = process.platform) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Unavailable(REASONS.node(version));
  if (platform === 'win32') throw new Unavailable(REASONS.system(platform));
}

/**
 * Runs npm, which writes nothing but what goes wrong.
 *
 * @throws Unavailable where it fails, with the reason that it gave
 */
export function npm(args, cwd) {
  // npm 11 cancels the npx calls of install scripts unless it is told yes.
  const env = { ...process.env, npm_config_yes: 'true' };
  const result = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (result.error?.code === 'ENOENT') throw new Unavailable(REASONS.npm());
  if (result.error) throw result.error;
  if (result.status !== 0) throw npmFailure(result.stderr, { command: `npm ${args[0]}`, home });
}

function link(target, path) {
  rmSync(path, { force: true, recursive: true });
  symlinkSync(target, path);
}

/**
 * Installs VS Code and Playwright once; does nothing where that is done.
 *
 * @throws Unavailable where it cannot be done
 */
export function install() {
  requireMachine();
  if (existsSync(complete)) return;
  console.log(`正在安装 VS Code（约 300 MB，只需一次）：${home}`);
  console.log(`Installing VS Code (about 300 MB, once) into ${home}`);
  makeDirectory();
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  // Install scripts stay off: ripgrep's downloads, argon2's wants a compiler.
  npm(['install', '--ignore-scripts'], home);
  writeFileSync(join(home, 'node_modules', 'argon2', 'argon2.js'), NO_PASSWORDS);
  const vscode = join(server, 'lib', 'vscode');
  if (!existsSync(vscode)) throw new Unavailable(REASONS.incomplete(home));
  npm(['install', '--omit=dev', '--ignore-scripts'], vscode);
  // Its own ripgrep is not downloaded; without one only the search view does not work.
  const ripgrep = ['/usr/bin/rg', '/usr/local/bin/rg', '/opt/homebrew/bin/rg'].find((path) => existsSync(path));
  if (ripgrep) {
    const place = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
    mkdirSync(place, { recursive: true });
    link(ripgrep, join(place, 'rg'));
  }
  link('node_modules', join(vscode, 'node_modules.asar'));
  if (!existsSync(entry)) throw new Unavailable(REASONS.incomplete(home));
  writeFileSync(complete, JSON.stringify(PACKAGES));
}

/** argon2 only guards passwords, and this server has none: so nothing has to be compiled. */
const NO_PASSWORDS = `const none = () => Promise.reject(new Error('no passwords here'));
module.exports = { hash: none, verify: none, needsRehash: () => false };
`;

function makeDirectory() {
  try {
    rmSync(home, { force: true, recursive: true });
    mkdirSync(home, { recursive: true });
  } catch (error) {
    throw new Unavailable(error.code === 'ENOSPC' ? REASONS.full(home) : REASONS.forbidden(home), error);
  }
}
