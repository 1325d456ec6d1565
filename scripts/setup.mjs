// Makes a fresh clone usable: checks Node, installs dependencies where they are missing or old, builds.
// Imports nothing but Node itself, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's directory. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Checks the Node version, installs and builds. Prints what it does; ends the process where a step fails.
 */
export function ensureSetup() {
  requireNode(20, 19);
  if (!dependenciesAreCurrent()) {
    console.log('正在安装依赖（npm ci） … Installing dependencies …');
    npm(['ci']);
  }
  console.log('Building …');
  node(['esbuild.mjs']);
}

/**
 * Runs a Node program of the project and ends this process with the program's exit code where it fails.
 *
 * @param {readonly string[]} args
 */
export function node(args) {
  endOnFailure(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }));
}

/** @param {readonly string[]} args */
function npm(args) {
  // Run by npm, its own program is known; otherwise npm is a shell script on Windows.
  const program = process.env.npm_execpath;
  endOnFailure(
    program?.endsWith('npm-cli.js')
      ? spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }),
    '\n依赖没有装好，原因见上。请检查网络和代理（npm config get registry、npm config get proxy）再试。\n' +
      'The dependencies could not be installed, see above. Check the network and the proxy, then try again.',
  );
}

/**
 * @param {import('node:child_process').SpawnSyncReturns<Buffer>} result
 * @param {string} [remedy] what helps, said before the process ends
 */
function endOnFailure(result, remedy) {
  if (result.error) throw result.error;
  if (result.status === 0) return;
  if (remedy) console.error(remedy);
  process.exit(result.status ?? 1);
}

/**
 * @param {number} major
 * @param {number} minor
 */
function requireNode(major, minor) {
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  console.error(
    `需要 Node ${major}.${minor} 或更高版本，现在是 ${process.versions.node}。请从 https://nodejs.org 安装。\n` +
      `Node ${major}.${minor} or later is needed; this is ${process.versions.node}. Install it from https://nodejs.org.`,
  );
  process.exit(1);
}

/** True where what npm has installed is what the lock file asks for. Compared by content: checkouts change times. */
function dependenciesAreCurrent() {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = packages(path.join(root, 'package-lock.json'));
  const installed = packages(installedFile);
  return Object.entries(wanted).every(([place, entry]) => {
    // Packages of other systems are rightly left out.
    if (place === '' || entry.optional || entry.devOptional || entry.peer) return true;
    return installed[place]?.version === entry.version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>}
 */
function packages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}
