import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** Where a debugger finds the server while the extension host is being debugged. */
const DEBUG_PORT = 6009;

/**
 * Starts the language server as a process of its own, spoken to over Node's channel between processes. It ends when this
 * process does.
 *
 * @throws Error where the system refuses; other failures are events of the process
 */
export function forkServer(): ChildProcess {
  const debugged = process.execArgv.some((argument) => /^--(?:inspect|debug)(?:-brk)?(?:=|$)/.test(argument));
  // Beside the bundle that this is part of.
  return fork(path.join(__dirname, 'client-server.js'), ['--node-ipc', `--clientProcessId=${process.pid}`], {
    // VS Code's program is a Node program only where it is told so.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    execArgv: debugged ? ['--nolazy', `--inspect=${DEBUG_PORT}`] : [],
    silent: true,
  });
}

/** Starts a server that somebody will connect to. Where that fails, they start another and say what is wrong. Never throws. */
export function prepareServer(): ChildProcess | undefined {
  try {
    return forkServer().on('error', () => undefined);
  } catch {
    return undefined;
  }
}
