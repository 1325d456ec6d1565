import { existsSync } from 'node:fs';
import path from 'node:path';
import { ParsedDocument } from '../../core/index.js';
import type { CommandLine } from '../commandLine.js';
import { workOn } from '../documents.js';
import { EXIT, type Environment } from '../environment.js';
import { CliError } from '../errors.js';
import type { Input } from '../inputs.js';
import { writeNew } from '../writeNew.js';

/** `gongwen export`: a Word file beside each document, or the one that `-o` names. Overwrites nothing unless told to. */
export async function runExport(
  line: CommandLine,
  inputs: readonly Input[],
  environment: Environment,
): Promise<number> {
  if (line.output !== undefined && inputs.length > 1) throw new CliError('one-output', { file: line.output });
  const { results, failed } = await workOn(environment, inputs, async ({ file, text }, options) => {
    const target = line.output ?? targetOf(file);
    if (!line.force && existsSync(target)) throw new CliError('target-exists', { file: target });
    const document = ParsedDocument.parse(text, options);
    const { writeDocx } = await import('../../docx/lazy.js');
    const title = path.basename(target, path.extname(target));
    await writeNew(target, await writeDocx(document, { title }));
    return target;
  });
  for (const file of results) environment.output.tell(environment.say('exported', { file }));
  return failed ? EXIT.failed : EXIT.done;
}

/** 报告.txt → 报告.docx, beside it. */
function targetOf(file: string): string {
  if (file === '-') throw new CliError('needs-output', {});
  return path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.docx`);
}
