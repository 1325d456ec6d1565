import writeExcelFile from 'write-excel-file/universal';
import type { Table } from '../core/index.js';

/** Wider columns are no easier to read; characters of half width. */
const WIDEST = 60;
const NARROWEST = 6;

/**
 * A table as an Excel file: its columns' names in bold in a row that stays in view, numbers as numbers, texts as texts,
 * never as formulas.
 *
 * @param sheet what the sheet is called
 */
export async function writeXlsx({ columns, rows }: Table, sheet: string): Promise<Uint8Array> {
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String })),
  );
  const widths = columns.map((name, column) => ({
    width: Math.min(
      WIDEST,
      Math.max(NARROWEST, ...[name, ...rows.map((row) => row[column] ?? '')].map((value) => widthOf(String(value)))) +
        2,
    ),
  }));
  const file = await writeExcelFile([head, ...body], { columns: widths, sheet, stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);
}
