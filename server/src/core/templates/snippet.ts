import type { Piece, Stop } from './expand.js';
import type { DateUnit } from './fields.js';

/** Who writes the date: the text as it stands, or the editor when the snippet is used. */
export interface SnippetOptions {
  readonly dates?: 'text' | 'editor';
}

/** Variables of editors; those for month and day have a zero in front, which dates of documents have not. */
const VARIABLES: Readonly<Partial<Record<DateUnit, string>>> = {
  date: '${CURRENT_YEAR}年${CURRENT_MONTH/^0//}月${CURRENT_DATE/^0//}日',
  year: '${CURRENT_YEAR}',
  month: '${CURRENT_MONTH/^0//}',
  day: '${CURRENT_DATE/^0//}',
};

/** Pieces in the snippet syntax of the Language Server Protocol 3.17. */
export function snippetText(pieces: readonly Piece[], { dates = 'text' }: SnippetOptions = {}): string {
  const seen = new Set<number>();
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return escapeText(piece.text);
      const first = !seen.has(piece.number);
      seen.add(piece.number);
      return stopText(piece, first, dates);
    })
    .join('');
}

/** The first of its number says what stands there; editors write the same at the others. */
function stopText({ number, text, options, date }: Stop, first: boolean, dates: 'text' | 'editor'): string {
  if (!first) return `\${${number}}`;
  if (options.length > 0 && number > 0) {
    const list = [text, ...options.filter((option) => option !== text)];
    return `\${${number}|${list.map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
  const variable = dates === 'editor' && date ? VARIABLES[date] : undefined;
  const content = variable ?? escapeText(text);
  return content === '' ? `\${${number}}` : `\${${number}:${content}}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
