import type { DocumentStats } from '../../core/index.js';
import type { Counted } from '../commands/stats.js';
import { nameOfInput, type Environment } from '../environment.js';
import { printable } from '../messages/say.js';
import { alignLeft, alignRight, displayWidth } from '../width.js';
import { toJson } from './json.js';
import { paintWhere } from './palette.js';

const COLUMNS = ['characters', 'hanCharacters', 'lines', 'paragraphs', 'sentences', 'titles', 'headings'] as const;

/** The counts of each file and of all together as JSON. */
export function statsJson(counted: readonly Counted[]): string {
  return toJson({
    files: counted.map(({ file, profile, counts }) => ({ file, profile, ...counts })),
    total: { files: counted.length, ...addUp(counted) },
  });
}

/** The counts as a table, with a row of sums below several files. Ends with a line break. */
export function statsText(counted: readonly Counted[], environment: Environment): string {
  const { say, output } = environment;
  const paint = paintWhere(output.colours);
  const head = [say('stats-file'), ...COLUMNS.map((column) => say(`stats-${column}`)), say('stats-levels')];
  const table = [head, ...counted.map(({ file, counts }) => rowOf(printable(nameOfInput(environment, file)), counts))];
  if (counted.length > 1) table.push(rowOf(say('total'), addUp(counted)));
  const widths = head.map((_, column) => Math.max(...table.map((row) => displayWidth(row[column] ?? ''))));
  const lines = table.map((row) =>
    row.map((cell, i) => (i === 0 ? alignLeft : alignRight)(cell, widths[i] ?? 0)).join('  '),
  );
  return `${lines.map((line, i) => (i === 0 ? paint('bold', line) : line)).join('\n')}\n`;
}

function rowOf(name: string, counts: DocumentStats): string[] {
  // Titles are level 0 and have a column of their own.
  const levels = counts.headingsByLevel.slice(1).join('/');
  return [name, ...COLUMNS.map((column) => String(counts[column])), levels || '0'];
}

function addUp(counted: readonly Counted[]): DocumentStats {
  const sum = (column: (typeof COLUMNS)[number]) => counted.reduce((total, { counts }) => total + counts[column], 0);
  const levels = Math.max(0, ...counted.map(({ counts }) => counts.headingsByLevel.length));
  const sums = Object.fromEntries(COLUMNS.map((column) => [column, sum(column)])) as Record<
    (typeof COLUMNS)[number],
    number
  >;
  return {
    ...sums,
    headingsByLevel: Array.from({ length: levels }, (_, level) =>
      counted.reduce((total, { counts }) => total + (counts.headingsByLevel[level] ?? 0), 0),
    ),
  };
}
