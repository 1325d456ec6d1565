import { fstatSync, writeSync } from 'node:fs';
import { CliError, reasonOf } from './errors.js';

/** Where output goes. */
export interface Output {
  /** Writes to standard output. What a reader that has gone away would not see is dropped. */
  print(data: string | Uint8Array): void;
  /** Writes a line to standard error. */
  tell(line: string): void;
  /** Standard output is a terminal. */
  readonly terminal: boolean;
  /** Standard error is a terminal. */
  readonly errorTerminal: boolean;
  /** Colours are welcome on standard output. */
  readonly colours: boolean;
}

const STDOUT = 1;
const STDERR = 2;

/**
 * The process's own output. What is no terminal is written synchronously: `process.stdout` takes three milliseconds
 * to come to life, a tenth of what a short `check` may spend beside Node's own start. A terminal is left to it, because
 * on Windows it alone gets Chinese right whatever the console's code page.
 *
 * `print` throws CliError where standard output cannot take what is written (a full disk).
 */
export async function processOutput(env: NodeJS.ProcessEnv): Promise<Output> {
  const terminal = await isTerminal(STDOUT);
  const errorTerminal = await isTerminal(STDERR);
  const toStdout = terminal ? terminalWriter(process.stdout) : (data: string | Uint8Array) => writeAll(STDOUT, data);
  const toStderr = errorTerminal ? terminalWriter(process.stderr) : (data: string) => writeAll(STDERR, data);
  let readerGone = false;
  return {
    terminal,
    errorTerminal,
    colours: terminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    print(data) {
      if (readerGone) return;
      try {
        toStdout(data);
      } catch (error) {
        if (!isReaderGone(error)) throw new CliError('output-failed', { reason: reasonOf(error) });
        readerGone = true;
      }
    },
    tell(line) {
      try {
        toStderr(`${line}\n`);
      } catch {
        // There is nobody left to tell.
      }
    },
  };
}

async function isTerminal(fd: number): Promise<boolean> {
  // node:tty brings the network stack with it: it is asked only where the answer can be yes.
  if (process.platform !== 'win32' && !isCharacterDevice(fd)) return false;
  const { isatty } = await import('node:tty');
  return isatty(fd);
}

function isCharacterDevice(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return false;
  }
}

function terminalWriter(stream: NodeJS.WriteStream): (data: string | Uint8Array) => void {
  // The terminal was closed: nobody is left to see what is still written, or to be told.
  stream.on('error', () => undefined);
  return (data) => void stream.write(data);
}

function writeAll(fd: number, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      // A pipe that another process made non-blocking is full for the moment.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function isReaderGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  // Windows says EOF where others say EPIPE.
  return code === 'EPIPE' || code === 'EOF';
}
