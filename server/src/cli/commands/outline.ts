import { ParsedDocument } from '../../core/index.js';
import type { CommandLine } from '../commandLine.js';
import { workOn } from '../documents.js';
import { EXIT, type Environment } from '../environment.js';
import type { Input } from '../inputs.js';
import { outlineJson } from '../reporters/outlineJson.js';
import { outlineText } from '../reporters/outlineText.js';

/** A document whose outline is reported. */
export interface Outlined {
  readonly file: string;
  readonly document: ParsedDocument;
}

/** `gongwen outline`: prints the headings of each file. */
export async function runOutline(
  line: CommandLine,
  inputs: readonly Input[],
  environment: Environment,
): Promise<number> {
  const { results, failed } = await workOn(environment, inputs, ({ file, text }, options): Outlined => ({
    file,
    document: ParsedDocument.parse(text, options),
  }));
  const json = line.format === 'json';
  if (json || results.length > 0) {
    environment.output.print(json ? outlineJson(results) : outlineText(results, environment));
  }
  return failed ? EXIT.failed : EXIT.done;
}
