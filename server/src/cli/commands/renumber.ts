import type { CommandLine } from '../commandLine.js';
import type { Environment } from '../environment.js';
import type { Input } from '../inputs.js';
import { runEdit } from './edit.js';

/** `gongwen renumber`: puts the numbers of a document, or of a part of it, right, and the references with them. */
export async function runRenumber(
  line: CommandLine,
  inputs: readonly Input[],
  environment: Environment,
): Promise<number> {
  const { scope } = line;
  return runEdit(line, inputs, environment, (headingAt) => ({
    kind: 'renumber',
    scope: scope === 'document' ? { kind: scope } : { kind: scope, node: headingAt(line.line) },
  }));
}
