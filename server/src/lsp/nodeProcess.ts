/** Errors of a connection whose other end is gone: nobody is left to serve. */
const DISCONNECTED = new Set(['EPIPE', 'ERR_IPC_CHANNEL_CLOSED', 'ERR_IPC_DISCONNECTED', 'ERR_STREAM_DESTROYED']);

/**
 * Keeps the process alive through errors that nothing caught: one request may fail, the writer's session goes on.
 * They are logged to standard error, which editors show in their output. Ends the process where the editor is gone.
 */
export function guardProcess(): void {
  const survive = (error: unknown): void => {
    if (DISCONNECTED.has(String((error as { code?: unknown } | null)?.code))) process.exit(1);
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
  // Standard error may be closed before everything else; that alone is no reason to end.
  process.stderr.on('error', () => undefined);
  process.on('disconnect', () => process.exit(1));
}
