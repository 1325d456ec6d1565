import {
  compareFigures,
  comparisonTable,
  csvOf,
  figureRows,
  figureTable as tableOf,
  tsvOf,
  type Table,
} from '../../core/index.js';
import { otherDocument } from '../previousDocument.js';
import { InvalidParams, plainUri } from '../params.js';
import type { FigureTableAnswer, FigureTableParams } from '../protocol.js';
import type { DocumentRequest } from '../request.js';
import { wordsOf } from '../words.js';

/** `gongwen/figureTable`: the figures of a document, or the comparison with an earlier one, for other programs. */
export const figureTable: DocumentRequest<FigureTableParams, FigureTableAnswer | null> = {
  uri: plainUri,
  empty: null,
  unrecognised: true,
  slow: true,
  async answer(session, { locale, analysis: { document } }, { format, previous }) {
    if (previous !== undefined && typeof previous !== 'string') throw new InvalidParams('previous must be a string');
    if (previous === undefined)
      return bytes(tableOf(document, figureRows(document), locale), format, wordsOf(locale).figures.sheet);
    const other = await otherDocument(session, previous, locale);
    if ('refusal' in other) return other;
    const table = comparisonTable(
      compareFigures(document, other.document),
      { current: document, previous: other.document },
      locale,
    );
    return bytes(table, format, wordsOf(locale).figures.comparison);
  },
};

async function bytes(table: Table, format: unknown, sheet: string): Promise<FigureTableAnswer> {
  if (format === 'xlsx') {
    const { writeXlsx } = await import('../../xlsx/lazy.js');
    return { data: Buffer.from(await writeXlsx(table, sheet)).toString('base64') };
  }
  const text = format === 'csv' ? csvOf(table, { bom: true }) : tsvOf(table);
  return { data: Buffer.from(text).toString('base64') };
}
