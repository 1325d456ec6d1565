import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient/node';
import { words } from './words.js';

/** A server that ends so often within {@link SPAN} milliseconds ends again: it is not started any more. */
const MOST = 5;
const SPAN = 3 * 60_000;

/**
 * Starts the server again where it ends. Messages that cannot be written are no reason to give up: what a writer types in
 * the moment after a crash cannot be written, and the new server is sent the whole text.
 */
export function restarting(now: () => number = Date.now): ErrorHandler {
  const ends: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue }),
    closed: () => {
      ends.push(now());
      const recent = ends.filter((time) => now() - time < SPAN);
      // Said in the log alone: the writer need not know of what is mended already.
      return recent.length <= MOST
        ? { action: CloseAction.Restart, handled: true }
        : { action: CloseAction.DoNotRestart, message: words.gaveUp };
    },
  };
}
