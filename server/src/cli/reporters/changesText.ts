import { changesOf, type Change } from '../changes.js';
import type { OutputMode } from '../commandLine.js';
import type { Edited } from '../commands/edit.js';
import { nameOfInput, type Environment } from '../environment.js';
import { printable } from '../messages/say.js';
import { positionAt } from '../position.js';
import { alignLeft, displayWidth } from '../width.js';
import { countChanges } from './changeCounts.js';
import { paintWhere } from './palette.js';

/** How much of a line of moved text is shown, in cells of a terminal. */
const EXCERPT_WIDTH = 40;

/**
 * Every change in one line, `file:line:column  old → new  (kind)`, and a line that sums them up. Ends with a line
 * break.
 */
export function changesText(edited: readonly Edited[], environment: Environment): string {
  const { say, output } = environment;
  const paint = paintWhere(output.colours);
  const rows = edited.flatMap(({ file, document, plan }) => {
    const name = printable(nameOfInput(environment, file));
    return changesOf(document, plan).map((change) => {
      const { line, column } = positionAt(document.lines, change.span.start);
      return { place: `${name}:${line}:${column}`, what: wordsFor(change, environment), kind: change.kind };
    });
  });
  const placeWidth = Math.max(0, ...rows.map(({ place }) => displayWidth(place)));
  const whatWidth = Math.max(0, ...rows.map(({ what }) => displayWidth(what)));
  const lines = rows.map(({ place, what, kind }) => {
    const word = paint('gray', say('bracketed', { text: say(`change-${kind}`) }));
    return `${alignLeft(place, placeWidth)}  ${alignLeft(what, whatWidth)}  ${word}`;
  });
  return `${[...lines, totalLine(edited, environment)].join('\n')}\n`;
}

/** What `renumber` and the commands that move sections tell about their work, line by line. */
export function editSummary(edited: readonly Edited[], mode: OutputMode, environment: Environment): string[] {
  const { say } = environment;
  const onlyShown = mode === 'diff';
  const changed = edited.filter(({ plan }) => plan.edits.length > 0);
  const lines = changed.map((one) =>
    say(onlyShown ? 'editable' : 'edited', {
      file: nameOfInput(environment, one.file),
      what: countsInWords([one], environment),
    }),
  );
  const [first] = edited;
  if (edited.length > 1) {
    lines.push(say(onlyShown ? 'fixable-total' : 'fix-total', { files: edited.length, changed: changed.length }));
  } else if (first && changed.length === 0) {
    lines.push(say('unchanged', { file: nameOfInput(environment, first.file) }));
  }
  if (onlyShown && changed.some(({ file }) => file !== '-')) lines.push(say('add-write'));
  return lines;
}

function totalLine(edited: readonly Edited[], environment: Environment): string {
  const { say } = environment;
  const { files, changed } = countChanges(edited);
  const [first] = edited;
  if (changed > 0) return say('dry-run-total', { files, changed, what: countsInWords(edited, environment) });
  return first && files === 1
    ? say('unchanged', { file: nameOfInput(environment, first.file) })
    : say('fixable-total', { files, changed });
}

function countsInWords(edited: readonly Edited[], { say }: Environment): string {
  const { markers, references } = countChanges(edited);
  const parts = [
    ...(markers > 0 ? [say('count-markers', { count: markers })] : []),
    ...(references > 0 ? [say('count-references', { count: references })] : []),
  ];
  return parts.length > 0 ? parts.join(say('list')) : say('no-numbers');
}

function wordsFor(change: Change, { say }: Environment): string {
  if (change.kind !== 'text') return `${printable(change.old)} → ${printable(change.new)}`;
  if (change.old === '') return say('text-put', excerptOf(change.new));
  if (change.new === '') return say('text-taken', excerptOf(change.old));
  return `${excerptOf(change.old).excerpt} → ${excerptOf(change.new).excerpt}`;
}

/** The first line that says something, cut to a readable length, and how many lines there are. */
function excerptOf(text: string): { excerpt: string; count: number } {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  let excerpt = '';
  for (const character of printable(lines[0]?.trim() ?? '')) {
    if (displayWidth(excerpt) >= EXCERPT_WIDTH) return { excerpt: `${excerpt}…`, count: lines.length };
    excerpt += character;
  }
  return { excerpt, count: lines.length };
}
