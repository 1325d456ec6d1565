import type { LineTable, Span } from '../core/index.js';

/** A place as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset stands. */
export function positionAt(lines: LineTable, offset: number): Position {
  const line = lines.lineAt(offset);
  return { line: line + 1, column: offset - lines.startOf(line) + 1 };
}

/** Where a span begins and, exclusively, ends. */
export function rangeOf(lines: LineTable, { start, end }: Span): Position & { endLine: number; endColumn: number } {
  const last = positionAt(lines, end);
  return { ...positionAt(lines, start), endLine: last.line, endColumn: last.column };
}
