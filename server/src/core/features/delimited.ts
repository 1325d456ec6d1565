/** A table as people see it. Numbers are numbers, so that a spreadsheet can reckon with them. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * A table as CSV (RFC 4180): commas, CRLF, quotes where they are needed. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front.
 *
 * @param bom whether it begins with U+FEFF, without which Excel takes it for the encoding of the machine
 */
export function csvOf({ columns, rows }: Table, { bom }: { readonly bom: boolean }): string {
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(','));
  return `${bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

/** A table with tabs between the cells, as a spreadsheet or a table in Word takes it from the clipboard. */
export function tsvOf({ columns, rows }: Table): string {
  const cell = (value: string | number): string =>
    typeof value === 'number' ? String(value) : guarded(value.replace(/[\t\r\n]+/g, ' '));
  return `${[columns, ...rows].map((row) => row.map(cell).join('\t')).join('\n')}\n`;
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** =1+1, @A1, and +1 and -1 unless they are numbers: what comes out of a text is never a formula. */
function guarded(text: string): string {
  return /^[=@\t\r]|^[+-](?!\d[\d.,]*%?$)/.test(text) ? `'${text}` : text;
}
