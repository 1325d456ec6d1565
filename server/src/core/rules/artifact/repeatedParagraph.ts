import { contentSpan, officialDocuments } from '../../documents/officialDocuments.js';
import type { LineScan } from '../../markers/scan.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { deleteLines } from './deletion.js';

/** Shorter paragraphs (各位代表！, 附则) occur again rightly. */
const LONG = 40;

/** A long paragraph that stands twice in one document. Regulations say the same in several articles. */
export const repeatedParagraph: DocumentRule = {
  id: 'repeated-paragraph',
  category: 'artifact',
  severity: 'information',
  profiles: ['gongwen', 'speech', 'summary'],
  fixable: false,
  *check(document) {
    // Equal lines share one scan.
    if (new Set(document.scans).size === document.scans.length) return;
    for (const { body } of officialDocuments(document)) {
      const seen = new Map<LineScan, number>();
      for (const line of body) {
        const scan = document.scans[line];
        if (!scan || scan.end - scan.indent < LONG) continue;
        const before = seen.get(scan);
        if (before === undefined) {
          seen.set(scan, line);
          continue;
        }
        yield {
          span: contentSpan(document, line),
          message: message('repeated-paragraph', { line: before + 1 }),
          related: [{ span: contentSpan(document, before), message: message('related-same-text') }],
          fixes: [
            { kind: 'suggested', title: message('fix-delete-paragraph'), edits: [deleteLines(document, line, line)] },
          ],
        };
      }
    }
  },
};
