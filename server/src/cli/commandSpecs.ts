import { CATEGORIES, SEVERITIES } from '../core/index.js';

/** The subcommands. */
export type CommandName = 'outline' | 'check' | 'fix' | 'stats';

/** What an option takes: nothing, one of some values, or a comma-separated list of them. */
export type OptionSpec =
  { readonly takes: 'nothing' } | { readonly takes: 'one' | 'list'; readonly values: readonly string[] };

/** The options of one subcommand by name, without the leading dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** Options that every subcommand has and that may stand before it. */
export const COMMON_OPTIONS: OptionSpecs = {
  lang: { takes: 'one', values: ['zh-cn', 'en'] },
  help: { takes: 'nothing' },
  version: { takes: 'nothing' },
};

const TEXT_OR_JSON: OptionSpec = { takes: 'one', values: ['text', 'json'] };

/** The subcommands and their own options. */
export const COMMAND_OPTIONS: Readonly<Record<CommandName, OptionSpecs>> = {
  outline: { format: TEXT_OR_JSON },
  check: {
    format: { takes: 'one', values: ['text', 'json', 'sarif'] },
    'fail-on': { takes: 'one', values: SEVERITIES },
  },
  fix: {
    only: { takes: 'list', values: CATEGORIES },
    diff: { takes: 'nothing' },
    stdout: { takes: 'nothing' },
    write: { takes: 'nothing' },
  },
  stats: { format: TEXT_OR_JSON },
};

/** The subcommands' names. */
export const COMMANDS = Object.keys(COMMAND_OPTIONS) as readonly CommandName[];
