import { ParsedDocument, stats, type DocumentStats, type Profile } from '../../core/index.js';
import type { CommandLine } from '../commandLine.js';
import { workOn } from '../documents.js';
import { EXIT, type Environment } from '../environment.js';
import type { Input } from '../inputs.js';
import { statsJson, statsText } from '../reporters/stats.js';

/** A document's counts. */
export interface Counted {
  readonly file: string;
  readonly profile: Profile;
  readonly counts: DocumentStats;
}

/** `gongwen stats`: prints the counts of each file. */
export async function runStats(line: CommandLine, inputs: readonly Input[], environment: Environment): Promise<number> {
  const { results, failed } = await workOn(environment, inputs, ({ file, text }, options): Counted => {
    const document = ParsedDocument.parse(text, options);
    return { file, profile: document.profile, counts: stats(document) };
  });
  const json = line.format === 'json';
  if (json || results.length > 0) environment.output.print(json ? statsJson(results) : statsText(results, environment));
  return failed ? EXIT.failed : EXIT.done;
}
