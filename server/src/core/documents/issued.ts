import type { ParsedDocument } from '../document.js';
import { exists, type Day } from '../text/calendar.js';
import { squash } from '../text/chars.js';
import { lineContent, type OfficialDocument } from './officialDocuments.js';

/** The date of issue (成文日期) of a document: its last date line below the body. Undefined without one in digits. */
export function issuedOn(
  document: ParsedDocument,
  { body, dates }: OfficialDocument,
): (Day & { readonly line: number; readonly text: string }) | undefined {
  const first = body[0];
  const line = dates.findLast((at) => first !== undefined && at > first);
  if (line === undefined) return undefined;
  const text = squash(lineContent(document, line));
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(day) ? { ...day, line, text } : undefined;
}
