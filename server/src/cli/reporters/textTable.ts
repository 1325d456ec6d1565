import { alignLeft, alignRight, displayWidth } from '../width.js';
import type { Paint } from './palette.js';

/** A cell of a table on a terminal. */
export interface Cell {
  readonly text: string;
  readonly right?: boolean;
  readonly colour?: Parameters<Paint>[0];
}

/** The rows of a table as lines, indented by two blanks, each column as wide as its widest cell. */
export function textTable(rows: readonly (readonly Cell[])[], paint: Paint): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column]?.text ?? ''))),
  );
  return rows.map((row) =>
    `  ${row
      .map(({ text, right, colour }, column) => {
        const cell = (right ? alignRight : alignLeft)(text, widths[column] ?? 0);
        return colour === undefined ? cell : paint(colour, cell);
      })
      .join('  ')}`.trimEnd(),
  );
}
