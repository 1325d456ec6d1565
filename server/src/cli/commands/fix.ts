import { fixAll, type Finding } from '../../core/index.js';
import type { CommandLine, FixMode } from '../commandLine.js';
import { workOn } from '../documents.js';
import { encode } from '../encoding/encode.js';
import { nameOfEncoding } from '../encoding/encoding.js';
import { EXIT, nameOfInput, type Environment } from '../environment.js';
import { CliError } from '../errors.js';
import type { Input } from '../inputs.js';
import { colourDiff } from '../reporters/diffText.js';
import { fixSummary } from '../reporters/fixText.js';
import type { Source } from '../source.js';
import { replaceFile } from '../replaceFile.js';

/** A document and what was, or would be, mended in it. */
export interface Fixed {
  readonly file: string;
  readonly changed: boolean;
  readonly mended: readonly Finding[];
}

/** `gongwen fix`: applies the safe fixes and shows, prints or writes the result. */
export async function runFix(line: CommandLine, inputs: readonly Input[], environment: Environment): Promise<number> {
  const mode = modeOf(line, inputs);
  const { results, failed } = await workOn(environment, inputs, async (source): Promise<Fixed> => {
    const { text, mended } = fixAll(source.text, line.only ? { categories: line.only } : {});
    const changed = text !== source.text;
    if (changed || mode === 'stdout') await deliver(source, text, mode, environment);
    return { file: source.file, changed, mended: changed ? mended : [] };
  });
  for (const told of fixSummary(results, mode, environment)) environment.output.tell(told);
  return failed ? EXIT.failed : EXIT.done;
}

/** @throws CliError where the mode cannot do with these inputs. */
function modeOf({ mode, files }: CommandLine, inputs: readonly Input[]): FixMode {
  if (mode === 'write' && inputs.some(({ stdin }) => stdin)) throw new CliError('write-stdin');
  if (mode === 'stdout' && inputs.length > 1) throw new CliError('stdout-one-file', { count: inputs.length });
  // A program that is fed text is a filter.
  return mode ?? (files.length === 1 && inputs[0]?.stdin ? 'stdout' : 'diff');
}

async function deliver(source: Source, text: string, mode: FixMode, environment: Environment): Promise<void> {
  const { output } = environment;
  const name = nameOfInput(environment, source.file);
  switch (mode) {
    case 'diff': {
      const { unifiedDiff } = await import('../lazy.js');
      const diff = unifiedDiff(name, source.text, text);
      output.print(output.colours ? colourDiff(diff) : diff);
      break;
    }
    case 'stdout':
      // A terminal shows UTF-8; whatever else takes the text gets it as the file has it.
      output.print(output.terminal ? text : await reencode(source, text, name));
      break;
    case 'write':
      await replaceFile(source.file, await reencode(source, text, name));
  }
}

/**
 * The bytes of the repaired text in the encoding of the file it came from.
 *
 * @throws CliError where the encoding cannot give back the file's own bytes, so that text nobody touched would change.
 */
async function reencode(source: Source, text: string, name: string): Promise<Uint8Array> {
  if (text === source.text) return source.bytes;
  const { encoding } = source;
  const encodeGb18030 = encoding.name === 'gb18030' ? (await import('../lazy.js')).encodeGb18030 : undefined;
  if (!encode(source.text, encoding, encodeGb18030).equals(source.bytes)) {
    throw new CliError('lossy', { file: name, encoding: nameOfEncoding(encoding) });
  }
  return encode(text, encoding, encodeGb18030);
}
