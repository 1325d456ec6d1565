import { RULE_IDS, RULE_LEVELS, type RuleId, type RuleLevel, type RuleLevels } from '../core/index.js';
import { CliError } from './errors.js';

/** A name and a level as `--rule` takes them: numbering-gap=off, with an equals sign of either width. */
export interface NamedLevel {
  readonly name: string;
  readonly level: RuleLevel;
}

/** @throws CliError where it is not a name with one of the levels. */
export function readRuleLevel(value: string): NamedLevel {
  const [, name, wanted] = /^\s*([^=＝\s]+)\s*[=＝]\s*(\S+)\s*$/.exec(value) ?? [];
  const level = RULE_LEVELS.find((known) => known === wanted);
  if (name === undefined || level === undefined) {
    throw new CliError('bad-rule-level', { value, levels: RULE_LEVELS.join(' ') });
  }
  return { name, level };
}

/** The levels of all `--rule` options; of two for one rule the later. Names that no rule has are set apart. */
export function ruleLevels(values: readonly string[]): {
  readonly rules: RuleLevels;
  readonly unknownRules: readonly string[];
} {
  const rules: Partial<Record<RuleId, RuleLevel>> = {};
  const unknownRules: string[] = [];
  for (const { name, level } of values.map(readRuleLevel)) {
    const id = RULE_IDS.find((known) => known === name);
    if (id) rules[id] = level;
    else unknownRules.push(name);
  }
  return { rules, unknownRules };
}

/** The levels that hold for a document: those of the command line go before those of its project file. */
export function rulesOf(line: { readonly rules: RuleLevels }, options: { readonly rules?: RuleLevels }) {
  return { rules: { ...options.rules, ...line.rules } };
}
