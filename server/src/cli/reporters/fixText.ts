import type { OutputMode } from '../commandLine.js';
import type { Fixed } from '../commands/fix.js';
import { nameOfInput, type Environment } from '../environment.js';

/** What `fix` tells about its work, line by line: what was mended where, by which rules. */
export function fixSummary(fixed: readonly Fixed[], mode: OutputMode, environment: Environment): string[] {
  const { say } = environment;
  const changed = fixed.filter((one) => one.changed);
  const onlyShown = mode === 'diff';
  const lines = changed.map(({ file, mended }) =>
    say(onlyShown ? 'fixable' : 'fixed', {
      file: nameOfInput(environment, file),
      count: mended.length,
      rules: countByRule(mended, environment),
    }),
  );
  const [first] = fixed;
  if (fixed.length > 1) {
    lines.push(say(onlyShown ? 'fixable-total' : 'fix-total', { files: fixed.length, changed: changed.length }));
  } else if (first && !first.changed) lines.push(say('unchanged', { file: nameOfInput(environment, first.file) }));
  if (onlyShown && changed.some(({ file }) => file !== '-')) lines.push(say('add-write'));
  return lines;
}

function countByRule(mended: Fixed['mended'], { say }: Environment): string {
  const counts = new Map<string, number>();
  for (const { rule } of mended) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(say('list'));
}
