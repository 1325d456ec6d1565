import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Category, Locale, Severity } from '../core/index.js';
import { COMMAND_OPTIONS, COMMANDS, COMMON_OPTIONS, type CommandName, type OptionSpecs } from './commandSpecs.js';
import { CliError } from './errors.js';

/** What `fix` does with the repaired text. */
export type FixMode = 'diff' | 'stdout' | 'write';

/** A command line that has been understood. */
export interface CommandLine {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: Severity;
  /** Undefined: all categories. */
  readonly only: readonly Category[] | undefined;
  /** Undefined where none was chosen. */
  readonly mode: FixMode | undefined;
}

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

const SHORT: Readonly<Record<string, { short: string }>> = { help: { short: 'h' }, version: { short: 'v' } };

const FIX_MODES: readonly FixMode[] = ['diff', 'stdout', 'write'];

/** Cuts up the arguments. Total: judging them is left to the functions below, which can say it in the right language. */
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

function parserOptions(): NonNullable<ParseArgsConfig['options']> {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const specs of [COMMON_OPTIONS, ...Object.values(COMMAND_OPTIONS)]) {
    for (const [name, { takes }] of Object.entries(specs)) {
      options[name] = { type: takes === 'nothing' ? 'boolean' : 'string', ...SHORT[name] };
    }
  }
  return options;
}

/** The language chosen by `--lang`; undefined where it is absent or no language. */
export function chosenLocale({ options }: Arguments): Locale | undefined {
  const value = options.findLast(({ name }) => name === 'lang')?.value;
  return value === 'zh-cn' || value === 'en' ? value : undefined;
}

/** True where an option without value was given. */
export function isGiven({ options }: Arguments, name: 'help' | 'version'): boolean {
  return options.some((option) => option.name === name);
}

/**
 * The subcommand that was named; undefined where there is none.
 *
 * @throws CliError where there is no such subcommand.
 */
export function chosenCommand({ positionals: [name] }: Arguments): CommandName | undefined {
  if (name === undefined) return undefined;
  const command = COMMANDS.find((candidate) => candidate === name);
  if (!command) throw new CliError('unknown-command', { name, commands: COMMANDS.join(' ') });
  return command;
}

/**
 * Judges the options against what a subcommand takes; without one, against what every subcommand takes.
 *
 * @throws CliError at the first that is unknown, lacks its value, or has one that it cannot have.
 */
export function checkOptions({ options }: Arguments, command: CommandName | undefined): void {
  const known: OptionSpecs = { ...COMMON_OPTIONS, ...(command && COMMAND_OPTIONS[command]) };
  const help = helpOf(command);
  for (const { name, rawName, value } of options) {
    const spec = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!spec) throw new CliError('unknown-option', { option: rawName, help });
    if (spec.takes === 'nothing') {
      if (value !== undefined) throw new CliError('option-takes-no-value', { option: rawName, value, help });
      continue;
    }
    const values = spec.values.join(' ');
    if (value === undefined) throw new CliError('option-needs-value', { option: rawName, values });
    for (const part of spec.takes === 'list' ? splitList(value) : [value]) {
      if (!spec.values.includes(part)) throw new CliError('bad-value', { option: rawName, value: part, values });
    }
  }
}

/**
 * The whole command line, once {@link checkOptions} has found nothing wrong with its options.
 *
 * @throws CliError where there is no subcommand or file, or options exclude each other.
 */
export function readCommandLine(args: Arguments, command: CommandName | undefined): CommandLine {
  if (!command) throw new CliError('no-command', { commands: COMMANDS.join(' ') });
  const help = helpOf(command);
  const modes = FIX_MODES.filter((mode) => args.options.some(({ name }) => name === mode));
  const [mode, other] = modes;
  if (other) throw new CliError('options-conflict', { first: `--${mode}`, second: `--${other}`, help });
  const files = args.positionals.slice(1);
  if (files.length === 0) throw new CliError('no-files', { command, help });
  const last = (wanted: string) => args.options.findLast(({ name }) => name === wanted)?.value;
  const only = args.options.flatMap(({ name, value }) => (name === 'only' ? splitList(value ?? '') : []));
  return {
    command,
    files,
    format: (last('format') ?? 'text') as CommandLine['format'],
    failOn: (last('fail-on') ?? 'error') as Severity,
    only: only.length > 0 ? (only as Category[]) : undefined,
    mode,
  };
}

function splitList(value: string): string[] {
  // Both commas: the fullwidth one is what a Chinese keyboard gives.
  return value.split(/[,，]/).map((part) => part.trim());
}

function helpOf(command: CommandName | undefined): string {
  return command ? `gongwen ${command} --help` : 'gongwen --help';
}
