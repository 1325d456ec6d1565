import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup.mjs';

/** The commands that VS Code and its relatives install, the usual one first. */
const COMMANDS = ['code', 'codium', 'code-insiders'];
/** Long enough for a cold start, short enough not to look hung. */
const PATIENCE = 20_000;

/**
 * The user's own VS Code, where there is one that can load this extension and show a window.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {readonly string[]} [places] where to look beside the PATH
 * @returns {string | undefined} its command line program
 */
export function findDesktop(env = process.env, platform = process.platform, places = usualPlaces(env, platform)) {
  if (!hasWindows(env, platform)) return undefined;
  return [...onPath(env, platform), ...places].find((program) => existsSync(program) && isRecent(program, platform));
}

/**
 * Opens something in the user's own VS Code with the extension loaded; its window outlives this process.
 *
 * @param {string} program what `findDesktop` found
 * @param {readonly string[]} shown files and directories
 * @returns {string | undefined} why that failed
 */
export function openDesktop(program, shown, platform = process.platform) {
  const { status, stderr, error } = runProgram(
    program,
    ['--new-window', `--extensionDevelopmentPath=${root}`, ...shown],
    platform,
  );
  return status === 0 ? undefined : stderr || error?.message || `${program}: ${status}`;
}

/** False where a `code` on the PATH only talks to a window elsewhere, which cannot load an extension from here. */
function hasWindows(env, platform) {
  if (env.VSCODE_IPC_HOOK_CLI !== undefined || env.WSL_DISTRO_NAME !== undefined) return false;
  if (platform !== 'linux') return true;
  // It refuses to run as root without a profile of its own.
  const display = Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
  return display && process.getuid?.() !== 0;
}

function onPath(env, platform) {
  const directories = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
  const names = platform === 'win32' ? COMMANDS.map((name) => `${name}.cmd`) : COMMANDS;
  return names.flatMap((name) => directories.map((directory) => path.join(directory, name)));
}

/** Where installers put them that do not change the PATH. */
function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    const applications = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
    const programs = ['Visual Studio Code.app:code', 'VSCodium.app:codium', 'Visual Studio Code - Insiders.app:code'];
    return programs.flatMap((program) => {
      const [application = '', name = ''] = program.split(':');
      return applications.map((folder) => path.join(folder, application, 'Contents', 'Resources', 'app', 'bin', name));
    });
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA && path.join(env.LOCALAPPDATA, 'Programs'), env.ProgramFiles].filter(Boolean);
    const programs = ['Microsoft VS Code\\bin\\code.cmd', 'VSCodium\\bin\\codium.cmd'];
    return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  return [];
}

/** Whether it runs, and is not older than the extension asks for. */
function isRecent(program, platform) {
  const { status, stdout } = runProgram(program, ['--version'], platform);
  const [, major, minor] = /^(\d+)\.(\d+)\./m.exec(stdout ?? '') ?? [];
  if (status !== 0 || major === undefined) return false;
  const [, wantedMajor, wantedMinor] = /(\d+)\.(\d+)/.exec(manifest().engines.vscode) ?? [];
  return Number(major) > Number(wantedMajor) || (major === wantedMajor && Number(minor) >= Number(wantedMinor));
}

function runProgram(program, args, platform) {
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE };
  if (platform !== 'win32') return spawnSync(program, args, options);
  // A batch file needs the shell there, and the shell quotes.
  const quoted = [program, ...args].map((word) => `"${word}"`).join(' ');
  return spawnSync(quoted, { ...options, shell: true });
}

function manifest() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}
