import type { ParsedDocument } from '../../document.js';
import { lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import { squash } from '../../text/chars.js';

const DAY = /((?:19|20)\d\d)年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/;
const NUMBER = /[〔[［(（]((?:19|20)\d\d)[〕\]］)）]/;

/**
 * When what stands in a line was written, as `2024-03-05`, `2024-03` or `2024`: by the date of its document, its number
 * or its title. Undefined where none of them says.
 */
export function dayOf(document: ParsedDocument, line: number): string | undefined {
  const owner = officialDocuments(document).find(({ lines }) => line >= lines.start && line <= lines.end);
  if (!owner) return undefined;
  const content = (at: number | undefined): string => (at === undefined ? '' : squash(lineContent(document, at)));
  for (const text of [content(owner.dates.at(-1)), content(owner.numbers[0]), owner.titleText]) {
    const day = DAY.exec(text);
    if (day) return [day[1], day[2]?.padStart(2, '0'), day[3]?.padStart(2, '0')].filter(Boolean).join('-');
    const number = NUMBER.exec(text);
    if (number) return number[1];
  }
  return undefined;
}
