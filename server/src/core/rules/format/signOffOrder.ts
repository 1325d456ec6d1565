import { contentSpan, lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { endOfText, isOrganName, signOffOf } from './signOffOf.js';

/** The date stands above the organ that signs. */
export const signOffOrder: DocumentRule = {
  id: 'sign-off-order',
  category: 'format',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 9704-2012 7.3.5',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const signOff = signOffOf(document, official);
      if (!signOff || signOff.organs.length > 0 || official.type === undefined) continue;
      let below = signOff.date + 1;
      while (below <= official.lines.end && document.isBlankLine(below)) below++;
      if (below - signOff.date > 2 || document.zones.roles[below] !== 'text' || document.scans[below]?.marker) continue;
      if (!isOrganName(lineContent(document, below)) || endOfText(document, official) !== below) continue;
      const date = contentSpan(document, signOff.date);
      const organ = contentSpan(document, below);
      yield {
        span: { start: date.start, end: organ.end },
        message: message('sign-off-order'),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-swap-sign-off'),
            edits: [
              { span: date, text: document.slice(organ) },
              { span: organ, text: document.slice(date) },
            ],
          },
        ],
      };
    }
  },
};
