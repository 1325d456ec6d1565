import { splitArguments, type Arguments } from './arguments.js';
import { checkOptions, chosenCommand, chosenLocale, isGiven, readCommandLine } from './commandLine.js';
import type { CommandName } from './commandSpecs.js';
import { runCheck } from './commands/check.js';
import { runExport } from './commands/export.js';
import { runFigures } from './commands/figures.js';
import { runFix } from './commands/fix.js';
import { runImport } from './commands/import.js';
import { runOutline } from './commands/outline.js';
import { runReferences } from './commands/references.js';
import { runRenumber } from './commands/renumber.js';
import { runRules, warnOfRules } from './commands/rules.js';
import { runDemote, runMove, runPromote } from './commands/restructure.js';
import { runStats } from './commands/stats.js';
import { runNew, runTemplates } from './commands/templates.js';
import { EXIT, tellError, type Environment } from './environment.js';
import { CliError, reasonOf } from './errors.js';
import { resolveInputs } from './inputs.js';
import { DOCUMENT_EXTENSIONS, WORD_EXTENSIONS } from '../workspace/extensions.js';
import { localeFromEnvironment } from './locale.js';
import { sayIn } from './messages/say.js';
import { processOutput } from './output.js';
import { DiskProjects, NO_PROJECTS } from './projects.js';
import { productVersion } from './version.js';

/** The commands that work on documents. */
const RUNNERS: Readonly<Record<Exclude<CommandName, 'templates' | 'new' | 'rules'>, typeof runCheck>> = {
  outline: runOutline,
  check: runCheck,
  fix: runFix,
  renumber: runRenumber,
  move: runMove,
  promote: runPromote,
  demote: runDemote,
  references: runReferences,
  stats: runStats,
  export: runExport,
  import: runImport,
  figures: runFigures,
};

/**
 * Runs the program.
 *
 * @param argv the arguments behind the program's name
 * @returns the exit code. Never rejects: whatever goes wrong is told in one line.
 */
export async function run(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const args = splitArguments(argv);
  const locale = chosenLocale(args) ?? localeFromEnvironment(env);
  const environment: Environment = {
    output: await processOutput(env),
    locale,
    say: sayIn(locale),
    projects: isGiven(args, 'no-project-file') ? NO_PROJECTS : new DiskProjects(locale),
  };
  try {
    return await obey(args, environment);
  } catch (error) {
    tellError(environment, error instanceof CliError ? error : new CliError('internal', { reason: reasonOf(error) }));
    return EXIT.failed;
  }
}

async function obey(args: Arguments, environment: Environment): Promise<number> {
  const { output, locale } = environment;
  const command = chosenCommand(args);
  checkOptions(args, command);
  if (isGiven(args, 'help')) {
    const { helpText } = await import('./lazy.js');
    output.print(helpText(command, locale));
    return EXIT.done;
  }
  if (isGiven(args, 'version')) {
    output.print(`${productVersion()}\n`);
    return EXIT.done;
  }
  const line = readCommandLine(args, command);
  if (line.command === 'templates') return runTemplates(line, environment);
  if (line.command === 'new') return runNew(line, environment);
  if (line.command === 'rules') return runRules(line, environment);
  await warnOfRules(line, environment);
  const { inputs, errors } = await resolveInputs(
    line.files,
    line.command === 'import' ? WORD_EXTENSIONS : DOCUMENT_EXTENSIONS,
  );
  for (const error of errors) tellError(environment, error);
  if (inputs.length === 0) return EXIT.failed;
  const code = await RUNNERS[line.command](line, inputs, environment);
  return errors.length > 0 ? EXIT.failed : code;
}
