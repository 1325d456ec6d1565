import { CATEGORIES, SEVERITIES } from '../core/index.js';

/** The subcommands. */
export type CommandName =
  | 'outline'
  | 'check'
  | 'fix'
  | 'renumber'
  | 'move'
  | 'promote'
  | 'demote'
  | 'references'
  | 'stats'
  | 'templates'
  | 'new'
  | 'export'
  | 'import'
  | 'figures'
  | 'rules';

/**
 * What an option takes: nothing, any text, a line number from 1, a rule with its level, one of some values, or a
 * comma-separated list of them.
 */
export type OptionSpec =
  | { readonly takes: 'nothing' | 'line' | 'text' | 'rule' }
  | { readonly takes: 'one' | 'list'; readonly values: readonly string[] };

/** The options of one subcommand by name, without the leading dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What `renumber` can put right, from most to least. */
export const SCOPES = ['document', 'section', 'siblings', 'marker'] as const;

/** Where `move` can put a section, seen from another. */
export const PLACES = ['before', 'after', 'firstChild', 'lastChild'] as const;

/** The states of references, most in need of a look first. */
export const STATES = ['broken', 'ambiguous', 'resolved', 'ignored'] as const;

/** What sorts of templates there are. */
export const TEMPLATE_KINDS = ['document', 'section', 'phrase'] as const;

const NOTHING: OptionSpec = { takes: 'nothing' };
const LINE: OptionSpec = { takes: 'line' };
const TEXT: OptionSpec = { takes: 'text' };
const RULE: OptionSpec = { takes: 'rule' };
const TEXT_OR_JSON: OptionSpec = { takes: 'one', values: ['text', 'json'] };

/** Options that every subcommand has and that may stand before it. */
export const COMMON_OPTIONS: OptionSpecs = {
  'no-project-file': NOTHING,
  lang: { takes: 'one', values: ['zh-cn', 'en'] },
  help: NOTHING,
  version: NOTHING,
};

/** What is done with the new text; at most one of them. */
const OUTPUT: OptionSpecs = { diff: NOTHING, stdout: NOTHING, write: NOTHING };

/** The same, where a list of the changes can be had instead. */
const OUTPUT_OR_LIST: OptionSpecs = { 'dry-run': NOTHING, format: TEXT_OR_JSON, ...OUTPUT };

/** The subcommands and their own options. */
export const COMMAND_OPTIONS: Readonly<Record<CommandName, OptionSpecs>> = {
  outline: { format: TEXT_OR_JSON },
  check: {
    format: { takes: 'one', values: ['text', 'json', 'sarif'] },
    'fail-on': { takes: 'one', values: SEVERITIES },
    rule: RULE,
    all: NOTHING,
  },
  fix: { rule: RULE, only: { takes: 'list', values: CATEGORIES }, ...OUTPUT },
  renumber: { scope: { takes: 'one', values: SCOPES }, line: LINE, ...OUTPUT_OR_LIST },
  move: {
    line: LINE,
    up: NOTHING,
    down: NOTHING,
    to: LINE,
    place: { takes: 'one', values: PLACES },
    ...OUTPUT_OR_LIST,
  },
  promote: { line: LINE, ...OUTPUT_OR_LIST },
  demote: { line: LINE, ...OUTPUT_OR_LIST },
  references: {
    format: TEXT_OR_JSON,
    state: { takes: 'list', values: STATES },
    'fail-on': { takes: 'one', values: ['broken', 'ambiguous'] },
  },
  stats: { format: TEXT_OR_JSON },
  templates: { kind: { takes: 'one', values: TEMPLATE_KINDS }, format: TEXT_OR_JSON },
  new: { set: TEXT, output: TEXT },
  export: { output: TEXT, force: NOTHING },
  import: { output: TEXT, force: NOTHING },
  figures: { format: { takes: 'one', values: ['text', 'json', 'csv'] }, against: TEXT },
  rules: { format: TEXT_OR_JSON },
};

/** The subcommands' names. */
export const COMMANDS = Object.keys(COMMAND_OPTIONS) as readonly CommandName[];
