import { compareFigures, comparisonNote, comparisonTable, csvOf, type ComparedFigure } from '../../core/index.js';
import type { Figured } from '../commands/figures.js';
import { nameOfInput, type Environment } from '../environment.js';
import { printable } from '../messages/say.js';
import { rangeOf } from '../position.js';
import { joined, type Report } from './figures.js';
import { toJson } from './json.js';
import { paintWhere } from './palette.js';
import { textTable } from './textTable.js';

/** Each document beside an earlier one: the indicators that both have, and what became of them. */
export function comparisonReport(figured: readonly Figured[], against: Figured, environment: Environment): Report {
  const { locale, say } = environment;
  const previous = against.document;
  const all = figured.map(({ file, document }) => {
    const comparison = compareFigures(document, previous);
    return { file, document, comparison, table: comparisonTable(comparison, { current: document, previous }, locale) };
  });
  return {
    json: () =>
      toJson({
        against: against.file,
        files: all.map(({ file, document, comparison }) => ({
          file,
          pairs: comparison.pairs.map((pair) => json({ document, previous }, pair)),
          unpaired: comparison.unpaired,
        })),
      }),
    csv: () => csvOf(joined(all, environment), { bom: true }),
    text: () => {
      const paint = paintWhere(environment.output.colours);
      const blocks = all.map(({ file, comparison, table }) => {
        const rows = table.rows.map(([line, indicator, now, before, difference, percent], i) => {
          const pair = comparison.pairs[i];
          const doubtful = pair !== undefined && (pair.copied || pair.statements.some(({ holds }) => !holds));
          return [
            { text: String(line), right: true },
            { text: printable(String(indicator)) },
            { text: printable(String(now)), right: true },
            { text: printable(String(before)), right: true },
            { text: String(difference), right: true },
            { text: String(percent), right: true },
            {
              text: pair ? printable(comparisonNote(pair, locale)) : '',
              ...(doubtful ? { colour: 'red' as const } : {}),
            },
          ];
        });
        const { columns } = table;
        const head = [0, 1, 2, 3, 4, 5, 7].map((column) => ({
          text: columns[column] ?? '',
          right: column !== 1 && column !== 7,
        }));
        const { pairs, unpaired } = comparison;
        return [
          paint('bold', printable(nameOfInput(environment, file))),
          ...(rows.length > 0 ? textTable([head, ...rows], paint) : []),
          say('figures-paired', { count: pairs.length, ...unpaired }),
          '',
        ].join('\n');
      });
      return blocks.join('\n');
    },
  };
}

function json(
  { document, previous }: { readonly document: Figured['document']; readonly previous: Figured['document'] },
  { current, previous: before, difference, percent, statements, copied }: ComparedFigure,
) {
  const side = (own: Figured['document'], { span, value, unit }: typeof current) => ({
    ...rangeOf(own.lines, span),
    text: own.slice(span),
    value,
    unit,
  });
  return {
    indicator: current.noun,
    current: side(document, current),
    previous: side(previous, before),
    difference,
    ...(percent === undefined ? {} : { percent }),
    unit: current.base.unit,
    copied,
    statements: statements.map(({ text, computed, holds, arithmetic }) => ({ text, computed, holds, arithmetic })),
  };
}
