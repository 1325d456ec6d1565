import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CommandLine } from '../commandLine.js';
import { EXIT, nameOfInput, tellError, type Environment } from '../environment.js';
import { CliError } from '../errors.js';
import type { Input } from '../inputs.js';
import { writeNew } from '../writeNew.js';
import { readBytes } from '../source.js';

/** `gongwen import`: the text of each Word file beside it, or in the file that `-o` names. Overwrites nothing unless told to. */
export async function runImport(
  line: CommandLine,
  inputs: readonly Input[],
  environment: Environment,
): Promise<number> {
  if (line.output !== undefined && inputs.length > 1) throw new CliError('one-output', { file: line.output });
  let failed = false;
  for (const input of inputs) {
    try {
      await importOne(line, input, environment);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      tellError(environment, error);
      failed = true;
    }
  }
  return failed ? EXIT.failed : EXIT.done;
}

async function importOne(line: CommandLine, input: Input, environment: Environment): Promise<void> {
  const { output, say, locale } = environment;
  const target = line.output ?? targetOf(input.file);
  if (!line.force && existsSync(target)) throw new CliError('target-exists', { file: target });
  const { MAX_FILE, readDocx, refusalText, reportOf } = await import('../../docx/lazy.js');
  const name = nameOfInput(environment, input.file);
  const read = readDocx(await readBytes(input, name, MAX_FILE));
  if ('refused' in read) throw new CliError('refused', { file: name, reason: refusalText(read, locale) });
  await writeNew(target, Buffer.from(read.text, 'utf8'));
  output.tell(say('exported', { file: target }));
  for (const note of reportOf(read.losses, locale)) output.tell(say('imported', { file: name, note }));
}

/** 报告.docx → 报告.txt, beside it. */
function targetOf(file: string): string {
  if (file === '-') throw new CliError('needs-output', {});
  return path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.txt`);
}
