import { lint, ParsedDocument, SEVERITIES, type Finding, type Severity } from '../../core/index.js';
import { WORDS } from '../../words/words.js';
import type { CommandLine } from '../commandLine.js';
import { workOn } from '../documents.js';
import { EXIT, type Environment } from '../environment.js';
import type { Input } from '../inputs.js';
import { checkJson } from '../reporters/checkJson.js';
import { checkText } from '../reporters/checkText.js';
import { rulesOf } from '../ruleLevels.js';

/** A document and what was found in it. */
export interface Checked {
  readonly file: string;
  readonly document: ParsedDocument;
  readonly findings: readonly Finding[];
}

/** `gongwen check`: prints what is wrong in each file. */
export async function runCheck(line: CommandLine, inputs: readonly Input[], environment: Environment): Promise<number> {
  const { results, failed } = await workOn(environment, inputs, ({ file, text }, options): Checked => {
    const document = ParsedDocument.parse(text, options);
    return { file, document, findings: lint(document, { ...options, ...rulesOf(line, options), words: WORDS }) };
  });
  if (line.format !== 'text' || results.length > 0) {
    environment.output.print(await report(line, results, environment, !failed));
  }
  if (failed) return EXIT.failed;
  const limit = SEVERITIES.indexOf((line.failOn ?? 'error') as Severity);
  const found = results.some(({ findings }) => findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit));
  return found ? EXIT.found : EXIT.done;
}

async function report(
  { format, all }: CommandLine,
  results: readonly Checked[],
  environment: Environment,
  successful: boolean,
): Promise<string> {
  switch (format) {
    case 'json':
      return checkJson(results, environment);
    case 'sarif': {
      const { sarif } = await import('../lazy.js');
      return sarif(results, { locale: environment.locale, successful });
    }
    default:
      return checkText(results, environment, { all });
  }
}
