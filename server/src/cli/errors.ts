import type { CliMessageArgs, CliMessageId } from './messages/say.js';

/** A mistake in what the user gave. It is told in one line and ends in exit code 2; nobody sees its stack. */
export class CliError extends Error {
  constructor(
    readonly id: CliMessageId,
    readonly args: CliMessageArgs = {},
  ) {
    super(id);
    this.name = 'CliError';
  }
}

/** The code of a system error (`ENOENT`), else its message: short enough for the one line that is shown. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error as NodeJS.ErrnoException).code ?? error.message;
}
