import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** code-server 4.100.3 holds VS Code 1.100.3 and is the last one that runs on Node 20. */
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

/** A Chromium that is installed on this machine. */
export function chromium() {
  const candidates = [
    process.env.GONGWEN_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) throw new Error('no Chromium found: install the package "chromium" or set GONGWEN_CHROMIUM');
  return found;
}

function npm(args, cwd) {
  // npm 11 cancels the npx calls of install scripts unless it is told yes.
  const env = { ...process.env, npm_config_yes: 'true' };
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function link(target, path) {
  rmSync(path, { force: true, recursive: true });
  symlinkSync(target, path);
}

/** Installs VS Code and Playwright once; does nothing where that is done. Throws where it cannot be done. */
export function install() {
  if (existsSync(complete)) return;
  console.log(`installing VS Code for tests into ${home}`);
  rmSync(home, { force: true, recursive: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  // Install scripts stay off: ripgrep's downloads, and only argon2 has to be compiled.
  npm(['install', '--ignore-scripts'], home);
  npm(['rebuild', 'argon2'], home);
  const vscode = join(server, 'lib', 'vscode');
  npm(['install', '--omit=dev', '--ignore-scripts'], vscode);
  // Its own ripgrep is not downloaded; without one only the search view does not work.
  const ripgrep = ['/usr/bin/rg', '/usr/local/bin/rg'].find((path) => existsSync(path));
  if (ripgrep) {
    const place = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
    mkdirSync(place, { recursive: true });
    link(ripgrep, join(place, 'rg'));
  }
  link('node_modules', join(vscode, 'node_modules.asar'));
  if (!readdirSync(join(server, 'out', 'node')).includes('entry.js'))
    throw new Error(`code-server is incomplete in ${home}`);
  writeFileSync(complete, JSON.stringify(PACKAGES));
}
