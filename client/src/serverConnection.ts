import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import {
  IPCMessageReader,
  IPCMessageWriter,
  State,
  type LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/node';
import { forkServer } from './serverProcess.js';

/** A server that has not ended so many milliseconds after the client let it go is ended. */
const PATIENCE = 2000;

/**
 * Connects the client to a server's process: to one that was started in advance, and whenever the client starts again, to
 * a new one. What a server writes beside its messages goes to the output.
 */
export class ServerConnection {
  private server: ChildProcess | undefined;
  private watching = false;

  /** @param prepared started in advance; where it has ended by then, another is started */
  constructor(private prepared: ChildProcess | undefined) {}

  /** Called whenever the client starts. @throws Error where the system refuses to start a process */
  connect(client: LanguageClient): MessageTransports {
    const { prepared } = this;
    this.prepared = undefined;
    this.watch(client);
    const server = prepared && isAlive(prepared) ? prepared : forkServer();
    this.server = server;
    const { outputChannel } = client;
    if (server.stdout) createInterface(server.stdout).on('line', (line) => outputChannel.info(line));
    if (server.stderr) createInterface(server.stderr).on('line', (line) => outputChannel.error(line));
    server.on('exit', (code, signal) => {
      if (code === 0) client.info('Server process exited successfully', undefined, false);
      else client.error(`Server process exited with ${signal ? `signal ${signal}` : `code ${code}`}`, undefined, false);
    });
    return { reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) };
  }

  private watch(client: LanguageClient): void {
    if (this.watching) return;
    this.watching = true;
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) this.letGo();
    });
  }

  /** The client has told the server to end, or it has ended. */
  private letGo(): void {
    const { server } = this;
    this.server = undefined;
    // Nothing happens to one that has ended.
    setTimeout(() => server?.kill('SIGKILL'), PATIENCE).unref();
  }
}

function isAlive({ pid, exitCode, signalCode, connected }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null && connected;
}
