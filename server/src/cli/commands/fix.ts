import { fixAll, type Finding } from '../../core/index.js';
import { WORDS } from '../../words/words.js';
import type { CommandLine } from '../commandLine.js';
import { deliver, modeOf } from '../deliver.js';
import { workOn } from '../documents.js';
import { EXIT, type Environment } from '../environment.js';
import type { Input } from '../inputs.js';
import { fixSummary } from '../reporters/fixText.js';
import { rulesOf } from '../ruleLevels.js';

/** A document and what was, or would be, mended in it. */
export interface Fixed {
  readonly file: string;
  readonly changed: boolean;
  readonly mended: readonly Finding[];
}

/** `gongwen fix`: applies the safe fixes and shows, prints or writes the result. */
export async function runFix(line: CommandLine, inputs: readonly Input[], environment: Environment): Promise<number> {
  const mode = modeOf(line, inputs);
  const categories = line.only ? { categories: line.only } : {};
  const { results, failed } = await workOn(environment, inputs, async (source, options): Promise<Fixed> => {
    const { text, mended } = fixAll(source.text, {
      ...options,
      ...rulesOf(line, options),
      ...categories,
      words: WORDS,
    });
    const changed = text !== source.text;
    if (changed || mode === 'stdout') await deliver(source, text, mode, environment);
    return { file: source.file, changed, mended: changed ? mended : [] };
  });
  for (const told of fixSummary(results, mode, environment)) environment.output.tell(told);
  return failed ? EXIT.failed : EXIT.done;
}
