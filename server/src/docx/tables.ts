import { widthOf } from '../core/index.js';

/** One cell of a row: its lines, and how many columns it takes. */
export interface Cell {
  readonly lines: readonly string[];
  readonly columns: number;
}

/** Half characters; a cell that is wider does not widen its column, and pushes the others of its row aside. */
const WIDEST_COLUMN = 48;
const GAP = '  ';

/** The rows of a table as lines of text, columns below each other where every character is one or two cells wide. */
export function* tableLines(rows: readonly (readonly Cell[])[]): Generator<string> {
  const widths = columnWidths(rows);
  for (const row of rows) {
    const height = row.reduce((most, { lines }) => Math.max(most, lines.length), 1);
    for (let i = 0; i < height; i++) {
      let line = '';
      let column = 0;
      for (const { lines, columns } of row) {
        const text = lines[i] ?? '';
        let width = GAP.length * (columns - 1);
        for (let j = column; j < column + columns; j++) width += widths[j] ?? 0;
        line += text + ' '.repeat(Math.max(0, width - cellsOf(text))) + GAP;
        column += columns;
      }
      yield withoutEnd(line);
    }
  }
}

function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    let column = 0;
    for (const { lines, columns } of row) {
      if (columns === 1) {
        for (const line of lines) {
          const width = cellsOf(line);
          if (width <= WIDEST_COLUMN) widths[column] = Math.max(widths[column] ?? 0, width);
        }
      }
      column += columns;
    }
  }
  return widths;
}

/** Without the blanks at its end. A pattern would try at every blank inside, of which a wide table has thousands. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ') end--;
  return line.slice(0, end);
}

function cellsOf(text: string): number {
  return Math.round(widthOf(text) * 2);
}
