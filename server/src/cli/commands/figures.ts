import { ParsedDocument } from '../../core/index.js';
import type { CommandLine } from '../commandLine.js';
import { workOn } from '../documents.js';
import { EXIT, nameOfInput, type Environment } from '../environment.js';
import type { Input } from '../inputs.js';
import { readSource } from '../source.js';

/** A document whose figures are looked at. */
export interface Figured {
  readonly file: string;
  readonly document: ParsedDocument;
}

/** `gongwen figures`: prints the figures of each document, or sets them against those of another one. */
export async function runFigures(
  line: CommandLine,
  inputs: readonly Input[],
  environment: Environment,
): Promise<number> {
  const against = line.against === undefined ? undefined : await documentAt(line.against, environment);
  const { results, failed } = await workOn(environment, inputs, ({ file, text }, options): Figured => {
    return { file, document: ParsedDocument.parse(text, options) };
  });
  const { comparisonReport, figuresReport } = await import('../lazy.js');
  const { format } = line;
  if (format === 'json' || results.length > 0) {
    const report = against ? comparisonReport(results, against, environment) : figuresReport(results, environment);
    environment.output.print(format === 'json' ? report.json() : format === 'csv' ? report.csv() : report.text());
  }
  return failed ? EXIT.failed : EXIT.done;
}

/** @throws CliError where it cannot be read */
async function documentAt(file: string, environment: Environment): Promise<Figured> {
  const input: Input = { file, stdin: file === '-' };
  const { text } = await readSource(input, nameOfInput(environment, file));
  return { file, document: ParsedDocument.parse(text, await environment.projects.optionsFor(input)) };
}
