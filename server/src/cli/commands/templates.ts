import path from 'node:path';
import type { CommandLine } from '../commandLine.js';
import { EXIT, tellError, type Environment } from '../environment.js';
import { CliError, reasonOf } from '../errors.js';
import { toJson } from '../reporters/json.js';
import { templatesText } from '../reporters/templatesText.js';

/** `gongwen templates`: lists the templates, or those that a word may mean. */
export async function runTemplates(line: CommandLine, environment: Environment): Promise<number> {
  const { entries, failed } = await load(environment);
  const { matchOf } = await import('../lazy.js');
  const [wanted] = line.files;
  const found = entries.filter(
    (entry) =>
      (line.kind === undefined || entry.template.kind === line.kind) &&
      (wanted === undefined || matchOf(entry, wanted) !== undefined),
  );
  const rows = found.map(({ id, source, template: { kind, name, description, category, types } }) => ({
    id,
    kind,
    source,
    name,
    category,
    types,
    description,
  }));
  environment.output.print(line.format === 'json' ? toJson({ templates: rows }) : templatesText(rows, environment));
  return failed ? EXIT.failed : EXIT.done;
}

/** `gongwen new`: prints a document made of a template, or writes it to a file that is not there yet. */
export async function runNew(line: CommandLine, environment: Environment): Promise<number> {
  const [wanted = ''] = line.files;
  const values = readValues(line.set);
  const { entries } = await load(environment);
  const { filledIn, findTemplate, unitOf } = await import('../lazy.js');
  const documents = entries.filter(({ template }) => template.kind === 'document');
  const entry = findTemplate(documents, wanted);
  if (!entry) throw new CliError('no-such-template', { name: wanted });
  const unit = line.projectFile ? await unitOf(process.cwd()) : undefined;
  const result = filledIn(entry, values, unit);
  if ('stray' in result) {
    throw new CliError('no-such-field', { name: result.stray, fields: result.fields.join(' '), template: wanted });
  }
  if (line.output === undefined) environment.output.print(result.text);
  else await writeNew(line.output, result.text);
  // A broken template beside the one that was asked for is told, and no more.
  return EXIT.done;
}

/** All templates there are; those that are broken are told, and do not count. */
async function load(environment: Environment) {
  const { loadTemplates } = await import('../lazy.js');
  const { entries, problems } = await loadTemplates(process.cwd(), environment.locale);
  for (const { file, line, problem } of problems) {
    tellError(environment, new CliError('broken-template', { file: path.relative('', file), line, problem }));
  }
  return { entries, failed: problems.length > 0 };
}

/** 机关=××局 for each `--set`, with an equals sign of either width. @throws CliError */
function readValues(settings: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    settings.map((setting) => {
      const [, name = '', value = ''] = /^([^=＝]+)[=＝]([^]*)$/.exec(setting) ?? [];
      if (name.trim() === '') throw new CliError('bad-setting', { value: setting });
      return [name.trim(), value];
    }),
  );
}

async function writeNew(file: string, text: string): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === 'EEXIST' ? new CliError('file-exists', { file }) : new CliError('not-made', { file, reason });
  }
}
