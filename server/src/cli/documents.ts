import { tellError, nameOfInput, type Environment } from './environment.js';
import { CliError } from './errors.js';
import type { Input } from './inputs.js';
import type { DocumentOptions } from './projects.js';
import { readSource, type Source } from './source.js';

/** From so many files on a reader at a terminal wants to see that something happens. */
const PROGRESS_FROM = 20;

/** What the work on several inputs came to. */
export interface Worked<T> {
  readonly results: readonly T[];
  /** Some input could not be worked on; the user has been told. */
  readonly failed: boolean;
}

/**
 * Reads inputs one after another and does `work` on each, with what its project file says. One that cannot be worked on
 * does not keep the others from it: its error is told at the end, once, and shows in {@link Worked.failed}.
 */
export async function workOn<T>(
  environment: Environment,
  inputs: readonly Input[],
  work: (source: Source, options: DocumentOptions) => T | Promise<T>,
): Promise<Worked<T>> {
  const results: T[] = [];
  const errors: CliError[] = [];
  const progress = await progressFor(environment, inputs.length);
  for (const input of inputs) {
    try {
      const source = await readSource(input, nameOfInput(environment, input.file));
      results.push(await work(source, await environment.projects.optionsFor(input)));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      // Documents of one broken project file share its error.
      if (!errors.includes(error)) errors.push(error);
    } finally {
      progress?.advance();
    }
  }
  // Only now: a line told meanwhile would be torn by the bar.
  progress?.end();
  for (const error of [...environment.projects.warnings, ...errors]) tellError(environment, error);
  return { results, failed: errors.length > 0 };
}

async function progressFor({ output, say }: Environment, total: number) {
  if (total < PROGRESS_FROM || !output.errorTerminal) return undefined;
  const { showProgress } = await import('./lazy.js');
  return showProgress(total, say('progress'));
}
