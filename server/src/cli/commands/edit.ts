import {
  formatMessage,
  sectionAtLine,
  ParsedDocument,
  type EditPlan,
  type HeadingNode,
  type StructuralEdit,
} from '../../core/index.js';
import type { CommandLine } from '../commandLine.js';
import { deliver, modeOf } from '../deliver.js';
import { workOn } from '../documents.js';
import { EXIT, nameOfInput, type Environment } from '../environment.js';
import { CliError } from '../errors.js';
import type { Input } from '../inputs.js';

/** A document and how it is, or would be, edited. */
export interface Edited {
  readonly file: string;
  readonly document: ParsedDocument;
  readonly plan: EditPlan;
}

/** Finds the heading of a line, counted from 1. Throws CliError where there is none. */
export type HeadingAt = (line: number | undefined) => HeadingNode;

/** What a subcommand asks of a document. */
export type EditFor = (headingAt: HeadingAt) => StructuralEdit;

/** Makes a structural edit in each document, and lists, shows, prints or writes the result. */
export async function runEdit(
  line: CommandLine,
  inputs: readonly Input[],
  environment: Environment,
  editFor: EditFor,
): Promise<number> {
  const { output, locale } = environment;
  const mode = modeOf(line, inputs);
  if (line.line !== undefined && inputs.length > 1) throw new CliError('line-one-file', { count: inputs.length });
  const { changesJson, changesText, editSummary, planEdit } = await import('../lazy.js');
  const { results, failed } = await workOn(environment, inputs, async (source, options): Promise<Edited> => {
    const document = ParsedDocument.parse(source.text, options);
    const name = nameOfInput(environment, source.file);
    const plan = planEdit(
      document,
      editFor((at) => headingAt(document, at ?? 1, name)),
    );
    if (!plan.ok) throw new CliError('refused', { file: name, reason: formatMessage(plan.reason, locale) });
    if (plan.edits.length > 0 || mode === 'stdout') await deliver(source, plan.document.text, mode, environment);
    return { file: source.file, document, plan };
  });
  if (mode !== 'dry-run') for (const told of editSummary(results, mode, environment)) output.tell(told);
  else if (line.format === 'json') output.print(changesJson(results));
  else if (results.length > 0) output.print(changesText(results, environment));
  return failed ? EXIT.failed : EXIT.done;
}

/** The heading in whose section a line stands: the same as for a cursor in the editor. */
function headingAt(document: ParsedDocument, line: number, file: string): HeadingNode {
  const { count } = document.lines;
  if (line > count) throw new CliError('no-such-line', { file, line, count });
  const heading = sectionAtLine(document, line - 1);
  if (!heading) throw new CliError('no-heading-at', { file, line });
  return heading;
}
