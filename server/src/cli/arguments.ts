import { parseArgs, type ParseArgsConfig } from 'node:util';
import { COMMAND_OPTIONS, COMMON_OPTIONS } from './commandSpecs.js';

/** The arguments, cut up but not yet judged. */
export interface Arguments {
  readonly options: readonly Option[];
  readonly positionals: readonly string[];
}

interface Option {
  readonly name: string;
  /** As typed: `--diff`, `-d`. */
  readonly rawName: string;
  readonly value: string | undefined;
}

const SHORT: Readonly<Record<string, { short: string }>> = {
  help: { short: 'h' },
  output: { short: 'o' },
  version: { short: 'v' },
};

/** Cuts up the arguments. Total: judging them is left to others, who can say it in the right language. */
export function splitArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: parserOptions(),
  });
  return {
    options: tokens.flatMap((token) =>
      token.kind === 'option' ? [{ name: token.name, rawName: token.rawName, value: token.value }] : [],
    ),
    positionals: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
  };
}

/** The parts of a comma-separated list. */
export function splitList(value: string): string[] {
  // Both commas: the fullwidth one is what a Chinese keyboard gives.
  return value.split(/[,，]/).map((part) => part.trim());
}

function parserOptions(): NonNullable<ParseArgsConfig['options']> {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const specs of [COMMON_OPTIONS, ...Object.values(COMMAND_OPTIONS)]) {
    for (const [name, { takes }] of Object.entries(specs)) {
      options[name] = { type: takes === 'nothing' ? 'boolean' : 'string', ...SHORT[name] };
    }
  }
  return options;
}
