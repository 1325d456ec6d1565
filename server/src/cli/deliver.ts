import { encode } from '../encoding/encode.js';
import { nameOfEncoding } from '../encoding/encoding.js';
import type { CommandLine, OutputMode } from './commandLine.js';
import { nameOfInput, type Environment } from './environment.js';
import { CliError } from './errors.js';
import type { Input } from './inputs.js';
import { replaceFile } from './replaceFile.js';
import { colourDiff } from './reporters/diffText.js';
import type { Source } from './source.js';

/**
 * What is done with new texts, chosen or by default.
 *
 * @throws CliError where that cannot be done with these inputs.
 */
export function modeOf({ mode, files }: CommandLine, inputs: readonly Input[]): OutputMode {
  if (mode === 'write' && inputs.some(({ stdin }) => stdin)) throw new CliError('write-stdin');
  if (mode === 'stdout' && inputs.length > 1) throw new CliError('stdout-one-file', { count: inputs.length });
  // A program that is fed text is a filter.
  return mode ?? (files.length === 1 && inputs[0]?.stdin ? 'stdout' : 'diff');
}

/**
 * Shows, prints or writes the new text of a document.
 *
 * @throws CliError where it cannot be written; the file is then as it was.
 */
export async function deliver(source: Source, text: string, mode: OutputMode, environment: Environment): Promise<void> {
  const { output } = environment;
  const name = nameOfInput(environment, source.file);
  switch (mode) {
    case 'diff': {
      const { unifiedDiff } = await import('./lazy.js');
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
      break;
    case 'dry-run':
      // Its changes are listed when all documents are done.
      break;
  }
}

/**
 * The bytes of the new text in the encoding of the file it came from.
 *
 * @throws CliError where the encoding cannot give back the file's own bytes, so that text nobody touched would change.
 */
async function reencode(source: Source, text: string, name: string): Promise<Uint8Array> {
  if (text === source.text) return source.bytes;
  const { encoding } = source;
  const encodeGb18030 = encoding.name === 'gb18030' ? (await import('./lazy.js')).encodeGb18030 : undefined;
  if (!encode(source.text, encoding, encodeGb18030).equals(source.bytes)) {
    throw new CliError('lossy', { file: name, encoding: nameOfEncoding(encoding) });
  }
  return encode(text, encoding, encodeGb18030);
}
