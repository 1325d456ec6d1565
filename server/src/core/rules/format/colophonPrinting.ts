import { contentSpan, lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import type { DocumentRule, Report } from '../rule.js';
import { colophonLines, isPrinting, unprintedDate } from './colophonLines.js';

/** The line of the printing: without 印发, or above the copies. */
export const colophonPrinting: DocumentRule = {
  id: 'colophon-printing',
  category: 'format',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 9704-2012 7.4.3',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const lines = colophonLines(document, official);
      const copies = lines.find((line) => /^抄送[ \u3000]*[：:]/.test(lineContent(document, line)));
      const printed = lines.find((line) => isPrinting(lineContent(document, line)));
      // An organ and a date in one line may be a sign-off where no copies tell that they are not.
      if (printed === undefined || copies === undefined) continue;
      if (printed < copies) {
        yield {
          span: contentSpan(document, copies),
          severity: 'information',
          message: message('colophon-printing-order'),
          fixes: [],
        };
      }
      const report = withoutWord(document, printed);
      if (report) yield report;
    }
  },
};

function withoutWord(document: ParsedDocument, line: number): Report | undefined {
  const actual = unprintedDate(lineContent(document, line));
  if (actual === undefined) return undefined;
  const { end } = contentSpan(document, line);
  return {
    span: { start: end - actual.length, end },
    message: message('colophon-printing', { actual, expected: `${actual}印发` }),
    fixes: [
      {
        kind: 'suggested',
        title: message('fix-insert', { expected: '印发' }),
        edits: [{ span: { start: end, end }, text: '印发' }],
      },
    ],
  };
}
