import progress from 'cli-progress';

/** A progress bar that is on the terminal. */
export interface Progress {
  /** One more is done. */
  advance(): void;
  /** Takes the bar off the terminal. */
  end(): void;
}

/**
 * Shows a progress bar on standard error.
 *
 * @param format with `{bar}`, `{value}` and `{total}`
 */
export function showProgress(total: number, format: string): Progress {
  const bar = new progress.SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true });
  bar.start(total, 0);
  return { advance: () => bar.increment(), end: () => bar.stop() };
}
