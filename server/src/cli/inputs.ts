import { statSync } from 'node:fs';
import path from 'node:path';
import { CliError, reasonOf } from './errors.js';

/** Something to read: a file, or standard input. */
export interface Input {
  /** As the user is told it, and as JSON has it: the path as given, `-` for standard input. */
  readonly file: string;
  readonly stdin: boolean;
}

/** What the file arguments come to. */
export interface Inputs {
  /** Each file once, in the order of the arguments; the files of a directory or pattern by name. */
  readonly inputs: readonly Input[];
  readonly errors: readonly CliError[];
}

/** Characters that make an argument a pattern where no file of that name exists. */
const PATTERN = /[*?[\]{}!()]/;

/**
 * Resolves files, directories, patterns and `-`. What cannot be resolved is collected, so that the rest can be
 * worked on.
 *
 * @param extensions of the files that a directory stands for
 */
export async function resolveInputs(args: readonly string[], extensions: readonly string[]): Promise<Inputs> {
  const inputs = new Map<string, Input>();
  const errors: CliError[] = [];
  for (const argument of args) {
    if (argument === '-') {
      inputs.set('-', { file: '-', stdin: true });
      continue;
    }
    try {
      for (const file of await filesOf(argument, extensions)) {
        const place = path.resolve(file);
        if (!inputs.has(place)) inputs.set(place, { file, stdin: false });
      }
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      errors.push(error);
    }
  }
  return { inputs: [...inputs.values()], errors };
}

async function filesOf(argument: string, extensions: readonly string[]): Promise<readonly string[]> {
  const kind = kindOf(argument);
  if (kind === 'file') return [argument];
  const { findByPattern, findInDirectory } = await import('./lazy.js');
  if (kind === 'directory') {
    const found = await findInDirectory(argument, extensions);
    if (found.length > 0) return found;
    const list = extensions.map((extension) => `.${extension}`).join(' ');
    throw new CliError('no-documents', { file: argument, extensions: list });
  }
  if (!PATTERN.test(argument)) throw new CliError('no-such-file', { file: argument });
  const found = await findByPattern(argument);
  if (found.length === 0) throw new CliError('no-match', { file: argument });
  return found;
}

function kindOf(argument: string): 'file' | 'directory' | 'absent' {
  try {
    return statSync(argument).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
    throw readError(argument, error);
  }
}

/** The error to tell the user for a failed attempt to read a file. */
export function readError(file: string, error: unknown): CliError {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CliError('no-such-file', { file });
    case 'EACCES':
    case 'EPERM':
      return new CliError('no-permission', { file });
    case 'EISDIR':
      return new CliError('not-a-file', { file });
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return new CliError('too-large', { file });
    default:
      return new CliError('read-failed', { file, reason: reasonOf(error) });
  }
}
