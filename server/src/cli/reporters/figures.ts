import {
  accused,
  arithmeticOf,
  csvOf,
  figureRows,
  figureTable,
  type FigureRow,
  type FigureStatus,
  type Table,
} from '../../core/index.js';
import type { Figured } from '../commands/figures.js';
import { nameOfInput, type Environment } from '../environment.js';
import { printable } from '../messages/say.js';
import { rangeOf } from '../position.js';
import { toJson } from './json.js';
import { paintWhere, type Paint } from './palette.js';
import { textTable } from './textTable.js';

/** A report in each of its forms. All end with a line break. */
export interface Report {
  readonly text: () => string;
  readonly json: () => string;
  readonly csv: () => string;
}

const COLOURS: Readonly<Record<FigureStatus, Parameters<Paint>[0]>> = {
  mismatch: 'red',
  verified: 'green',
  unchecked: 'gray',
};
const STATUSES = Object.keys(COLOURS) as readonly FigureStatus[];

/** The figures of each document with what they were held against. */
export function figuresReport(figured: readonly Figured[], environment: Environment): Report {
  const { locale, say } = environment;
  const all = figured.map(({ file, document }) => ({ file, document, rows: figureRows(document) }));
  const counts = Object.fromEntries(
    STATUSES.map((status) => [status, all.flatMap(({ rows }) => rows).filter((row) => row.status === status).length]),
  ) as Record<FigureStatus, number>;
  return {
    json: () =>
      toJson({
        files: all.map(({ file, document, rows }) => ({ file, figures: rows.map((row) => json(document, row)) })),
        summary: { files: all.length, ...counts },
      }),
    csv: () =>
      csvOf(
        joined(
          all.map(({ file, document, rows }) => ({ file, table: figureTable(document, rows, locale) })),
          environment,
        ),
        { bom: true },
      ),
    text: () => {
      const paint = paintWhere(environment.output.colours);
      const blocks = all
        .filter(({ rows }) => rows.length > 0)
        .map(({ file, document, rows }) => {
          const table = rows.map((row) => [
            { text: String(row.figure.line + 1), right: true },
            { text: say(`figures-${row.status}`), colour: COLOURS[row.status] },
            { text: printable(document.slice(row.figure.span)), right: true },
            { text: printable(row.figure.noun) },
            { text: printable(arithmeticOf(row)) },
          ]);
          return [paint('bold', printable(nameOfInput(environment, file))), ...textTable(table, paint), ''].join('\n');
        });
      const sum = all.reduce((total, { rows }) => total + rows.length, 0);
      return [...blocks, `${say('figures-summary', { files: all.length, count: sum, ...counts })}\n`].join('\n');
    },
  };
}

function json(document: Figured['document'], row: FigureRow) {
  const { figure, status, relations } = row;
  const { span, noun, value, upper, unit, base, role, approximation, period, place } = figure;
  return {
    ...rangeOf(document.lines, span),
    text: document.slice(span),
    indicator: noun,
    value,
    ...(upper === undefined ? {} : { upper }),
    unit,
    base,
    role,
    approximation,
    period,
    place,
    status,
    checks: relations.map((relation) => ({
      kind: relation.kind,
      holds: relation.holds,
      arithmetic: relation.arithmetic,
      accused: rangeOf(document.lines, accused(relation).span),
      ...(relation.correction ? { correction: relation.correction.text } : {}),
    })),
  };
}

/** The tables of several files as one; where there are several, the first column names the file. */
export function joined(tables: readonly { file: string; table: Table }[], environment: Environment): Table {
  const [first, ...others] = tables;
  if (!first) return { columns: [], rows: [] };
  if (others.length === 0) return first.table;
  return {
    columns: [environment.say('stats-file'), ...first.table.columns],
    rows: tables.flatMap(({ file, table }) => table.rows.map((row) => [nameOfInput(environment, file), ...row])),
  };
}
