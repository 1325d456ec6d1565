import type { CommandLine } from '../commandLine.js';
import { EXIT, tellError, type Environment } from '../environment.js';
import { CliError } from '../errors.js';

/** `gongwen rules`: lists the rules, how loud each is by itself and what can be mended. */
export async function runRules({ format }: CommandLine, environment: Environment): Promise<number> {
  const { rulesJson, rulesText } = await import('../lazy.js');
  environment.output.print(format === 'json' ? rulesJson(environment) : rulesText(environment));
  return EXIT.done;
}

/** Tells of names behind `--rule` that no rule has: a rule may be newer than the program, and the others count. */
export async function warnOfRules({ unknownRules }: CommandLine, environment: Environment): Promise<void> {
  if (unknownRules.length === 0) return;
  const { closestRule } = await import('../lazy.js');
  for (const name of unknownRules) {
    const meant = closestRule(name);
    const error = meant ? new CliError('no-such-rule-but', { name, meant }) : new CliError('no-such-rule', { name });
    tellError(environment, error);
  }
}
