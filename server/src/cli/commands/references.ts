import { ParsedDocument, references, type Reference } from '../../core/index.js';
import type { CommandLine } from '../commandLine.js';
import { workOn } from '../documents.js';
import { EXIT, type Environment } from '../environment.js';
import type { Input } from '../inputs.js';

/** A document and its references. */
export interface Referred {
  readonly file: string;
  readonly document: ParsedDocument;
  readonly all: readonly Reference[];
  /** Those that were asked for. */
  readonly shown: readonly Reference[];
}

/** `gongwen references`: prints what each document refers to. */
export async function runReferences(
  line: CommandLine,
  inputs: readonly Input[],
  environment: Environment,
): Promise<number> {
  const { states, failOn } = line;
  const { results, failed } = await workOn(environment, inputs, ({ file, text }, options): Referred => {
    const document = ParsedDocument.parse(text, options);
    const all = references(document);
    return { file, document, all, shown: states ? all.filter(({ state }) => states.includes(state)) : all };
  });
  const { referencesJson, referencesText } = await import('../lazy.js');
  const json = line.format === 'json';
  if (json || results.length > 0) {
    environment.output.print(json ? referencesJson(results, environment) : referencesText(results, environment));
  }
  if (failed) return EXIT.failed;
  // Whoever minds unclear references minds broken ones too.
  const minded = failOn === 'ambiguous' ? ['ambiguous', 'broken'] : [failOn];
  return results.some(({ all }) => all.some(({ state }) => minded.includes(state))) ? EXIT.found : EXIT.done;
}
