import { fstatSync, readFileSync, statSync } from 'node:fs';
import { decode } from '../encoding/decode.js';
import type { Decoded } from '../encoding/encoding.js';
import { CliError } from './errors.js';
import { readError, type Input } from './inputs.js';

const STDIN = 0;

/** A document as it was read. */
export interface Source extends Input, Decoded {
  readonly bytes: Buffer;
}

/**
 * Reads an input and finds out its encoding.
 *
 * @param name what errors call it
 * @throws CliError where it cannot be read or is no text.
 */
export async function readSource(input: Input, name: string): Promise<Source> {
  try {
    const bytes = await readBytes(input, name);
    const decoded = decode(bytes);
    if ('refused' in decoded) throw new CliError(decoded.refused, { file: name });
    return { ...input, bytes, ...decoded };
  } catch (error) {
    throw error instanceof CliError ? error : readError(name, error);
  }
}

/**
 * The bytes of an input.
 *
 * @param limit bytes from which on a file is not read
 * @throws CliError where it cannot be read or is longer
 */
export async function readBytes(input: Input, name: string, limit = Infinity): Promise<Buffer> {
  try {
    if (input.stdin) return await readStdin();
    if (statSync(input.file).size > limit) throw new CliError('too-large', { file: name });
    return readFileSync(input.file);
  } catch (error) {
    throw error instanceof CliError ? error : readError(name, error);
  }
}

async function readStdin(): Promise<Buffer> {
  // `process.stdin` is silent about a directory, and slow to come to life for a file.
  const stat = fstatSync(STDIN);
  if (stat.isDirectory() || stat.isFile()) return readFileSync(STDIN);
  // Terminals and some pipes are non-blocking: reading them synchronously fails while nothing is there yet.
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
