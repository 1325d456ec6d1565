import type { Locale } from '../core/index.js';
import type { CliError } from './errors.js';
import type { Say } from './messages/say.js';
import type { Output } from './output.js';
import type { Projects } from './projects.js';

/** What every subcommand works with. */
export interface Environment {
  readonly output: Output;
  readonly locale: Locale;
  readonly say: Say;
  readonly projects: Projects;
}

/** How a subcommand ended, as the process's exit code. */
export const EXIT = {
  done: 0,
  /** `check` found something at or above `--fail-on`. */
  found: 1,
  /** What was given could not be worked on, in part or at all. */
  failed: 2,
} as const;

/** Tells an error in one line on standard error. */
export function tellError({ output, say }: Environment, error: CliError): void {
  output.tell(`gongwen: ${say(error.id, error.args)}`);
}

/** What a user is told an input is called: its path, or that it is standard input. */
export function nameOfInput({ say }: Pick<Environment, 'say'>, file: string): string {
  return file === '-' ? say('stdin') : file;
}
