import type { Category, Locale, Place, ReferenceState, RuleLevels } from '../core/index.js';
import { splitList, type Arguments } from './arguments.js';
import {
  COMMAND_OPTIONS,
  COMMANDS,
  COMMON_OPTIONS,
  type CommandName,
  type OptionSpecs,
  type SCOPES,
  type TEMPLATE_KINDS,
} from './commandSpecs.js';
import { CliError } from './errors.js';
import { readRuleLevel, ruleLevels } from './ruleLevels.js';

/** What is done with a new text: differences shown, printed, written, or only its changes listed. */
export type OutputMode = 'diff' | 'stdout' | 'write' | 'dry-run';

/** A command line that has been understood. Undefined is what was not given. Lines count from 1. */
export interface CommandLine {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'sarif' | 'csv';
  /** The least severity of `check`, the state of `references` that ends in exit code 1. */
  readonly failOn: string | undefined;
  /** `check`, `fix`: levels of rules, which go before those of project files; and names there that no rule has. */
  readonly rules: RuleLevels;
  readonly unknownRules: readonly string[];
  /** `check`: nothing is left out of the text report. */
  readonly all: boolean;
  /** Undefined: all categories. */
  readonly only: readonly Category[] | undefined;
  readonly mode: OutputMode | undefined;
  readonly scope: (typeof SCOPES)[number];
  readonly line: number | undefined;
  readonly to: number | undefined;
  readonly place: Place | undefined;
  readonly direction: 'up' | 'down' | undefined;
  /** Undefined: all states. */
  readonly states: readonly ReferenceState[] | undefined;
  /** `templates` only. Undefined: all kinds. */
  readonly kind: (typeof TEMPLATE_KINDS)[number] | undefined;
  /** `new` only: what is filled in, 机关=… */
  readonly set: readonly string[];
  /** `new`, `export`, `import`: the file to make, and whether one that is there may be replaced. */
  readonly output: string | undefined;
  readonly force: boolean;
  /** `figures` only: the document to compare with. */
  readonly against: string | undefined;
  /** Project files count. */
  readonly projectFile: boolean;
}

const MODES: readonly OutputMode[] = ['dry-run', 'diff', 'stdout', 'write'];

/** The language chosen by `--lang`; undefined where it is absent or no language. */
export function chosenLocale({ options }: Arguments): Locale | undefined {
  const value = options.findLast(({ name }) => name === 'lang')?.value;
  return value === 'zh-cn' || value === 'en' ? value : undefined;
}

/** True where an option without value was given. */
export function isGiven(
  { options }: Arguments,
  name: 'help' | 'version' | 'no-project-file' | 'force' | 'all',
): boolean {
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
    switch (spec.takes) {
      case 'nothing':
        if (value !== undefined) throw new CliError('option-takes-no-value', { option: rawName, value, help });
        break;
      case 'text':
        if (!value) throw new CliError('option-needs-text', { option: rawName, help });
        break;
      case 'rule':
        if (!value) throw new CliError('option-needs-text', { option: rawName, help });
        readRuleLevel(value);
        break;
      case 'line':
        if (value === undefined) throw new CliError('option-needs-line', { option: rawName });
        if (lineNumber(value) === undefined) throw new CliError('bad-line', { option: rawName, value });
        break;
      case 'one':
      case 'list': {
        const values = spec.values.join(' ');
        if (value === undefined) throw new CliError('option-needs-value', { option: rawName, values });
        for (const part of spec.takes === 'list' ? splitList(value) : [value]) {
          if (!spec.values.includes(part)) throw new CliError('bad-value', { option: rawName, value: part, values });
        }
      }
    }
  }
}

/**
 * The whole command line, once {@link checkOptions} has found nothing wrong with its options.
 *
 * @throws CliError where there is no subcommand or file, or options exclude or need each other.
 */
export function readCommandLine(args: Arguments, command: CommandName | undefined): CommandLine {
  if (!command) throw new CliError('no-command', { commands: COMMANDS.join(' ') });
  const help = helpOf(command);
  const files = args.positionals.slice(1);
  if (command === 'new' && files.length !== 1) throw new CliError('no-template', { help });
  if (command === 'rules' && files.length > 0) throw new CliError('takes-no-files', { command, help });
  if (files.length === 0 && command !== 'templates' && command !== 'rules')
    throw new CliError('no-files', { command, help });
  const last = (wanted: string) => args.options.findLast(({ name }) => name === wanted)?.value;
  const list = (wanted: string) => {
    const parts = args.options.flatMap(({ name, value }) => (name === wanted ? splitList(value ?? '') : []));
    return parts.length > 0 ? parts : undefined;
  };
  /** The one of some options without value that was given. */
  const oneOf = <T extends string>(names: readonly T[]): T | undefined => {
    const [first, second] = names.filter((wanted) => args.options.some(({ name }) => name === wanted));
    if (second) throw new CliError('options-conflict', { first: `--${first}`, second: `--${second}`, help });
    return first;
  };
  const line = lineNumber(last('line'));
  return withDemandsMet(
    {
      command,
      files,
      format: (last('format') ?? 'text') as CommandLine['format'],
      failOn: last('fail-on'),
      ...ruleLevels(args.options.flatMap(({ name, value }) => (name === 'rule' && value !== undefined ? [value] : []))),
      all: isGiven(args, 'all'),
      only: list('only') as Category[] | undefined,
      mode: oneOf(MODES),
      scope: (last('scope') ?? (line === undefined ? 'document' : 'section')) as CommandLine['scope'],
      line,
      to: lineNumber(last('to')),
      place: last('place') as Place | undefined,
      direction: oneOf(['up', 'down']),
      states: list('state') as ReferenceState[] | undefined,
      kind: last('kind') as CommandLine['kind'],
      set: args.options.flatMap(({ name, value }) => (name === 'set' && value !== undefined ? [value] : [])),
      output: last('output'),
      force: isGiven(args, 'force'),
      against: last('against'),
      projectFile: !isGiven(args, 'no-project-file'),
    },
    help,
  );
}

/** @throws CliError where options exclude each other, or one is missing that another or the command needs. */
function withDemandsMet(line: CommandLine, help: string): CommandLine {
  const conflict = (first: string, second: string) => new CliError('options-conflict', { first, second, help });
  const missing = (option: string) => new CliError('option-missing', { command: line.command, option, help });
  switch (line.command) {
    case 'renumber':
      if (line.scope === 'document' && line.line !== undefined) throw conflict('--scope document', '--line');
      if (line.scope !== 'document' && line.line === undefined) throw missing('--line');
      break;
    case 'move':
      if (line.direction && line.to !== undefined) throw conflict(`--${line.direction}`, '--to');
      if (line.place && line.to === undefined) throw missing('--to');
      if (!line.direction && line.to === undefined) throw missing('--up | --down | --to');
      if (line.line === undefined) throw missing('--line');
      break;
    case 'promote':
    case 'demote':
      if (line.line === undefined) throw missing('--line');
      break;
    default:
      return line;
  }
  if (line.format === 'text') return line;
  // Only the list of changes has a form for programs.
  if (line.mode && line.mode !== 'dry-run') throw conflict('--format json', `--${line.mode}`);
  return { ...line, mode: 'dry-run' };
}

/** A line number as typed, in fullwidth digits too; undefined where it is none. */
function lineNumber(value: string | undefined): number | undefined {
  const digits = value?.normalize('NFKC').trim() ?? '';
  const number = Number(digits);
  return /^\d+$/.test(digits) && number >= 1 && Number.isSafeInteger(number) ? number : undefined;
}

function helpOf(command: CommandName | undefined): string {
  return command ? `gongwen ${command} --help` : 'gongwen --help';
}
