import type { ParsedDocument } from '../../document.js';
import { contentSpan } from '../../documents/officialDocuments.js';
import { contentOf } from '../../markers/scan.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { contentLine, deleteLines } from './deletion.js';

/** — 3 —, 第3页, 第3页 共10页, 3 / 10: nothing else is written so. */
const CERTAIN =
  /^(?:[—–―－-]{1,2} ?\d{1,3} ?[—–―－-]{1,2}|第 ?\d{1,3} ?页(?:[ ，,/（(]{0,2}共 ?\d{1,3} ?页[）)]?)?|[Pp]age \d{1,3}(?: of \d{1,3})?|共 ?\d{1,3} ?页 ?第 ?\d{1,3} ?页)$/;
/** 3 and 3/10 may be a cell or an entry as well. */
const BARE = /^(?:\d{1,3}|\d{1,3} ?\/ ?\d{1,3})$/;

/** The number of a page that stands as a line among the text. */
export const pageNumber: DocumentRule = {
  id: 'page-number',
  category: 'artifact',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (let line = 0; line < document.scans.length; line++) {
      const scan = document.scans[line];
      if (!scan || scan.blank || scan.end - scan.indent > 16) continue;
      const content = contentOf(scan);
      if (!/\d/.test(content)) continue;
      if (!CERTAIN.test(content) && !(BARE.test(content) && breaksSentence(document, line))) continue;
      yield {
        span: contentSpan(document, line),
        message: message('page-number', { actual: content }),
        fixes: [{ kind: 'suggested', title: message('fix-delete-line'), edits: [deleteLines(document, line, line)] }],
      };
    }
  },
};

/** The lines around are running text, and the one above stops in mid-sentence. */
function breaksSentence(document: ParsedDocument, line: number): boolean {
  const above = document.scans[contentLine(document, line - 1, -1)];
  const below = document.scans[contentLine(document, line + 1, 1)];
  if (!above || !below || below.marker) return false;
  return (
    above.end - above.indent >= 18 &&
    below.end - below.indent >= 10 &&
    /[\u4e00-\u9fff，、]$/.test(contentOf(above)) &&
    /^[\u4e00-\u9fff，。；、）”》]/.test(contentOf(below)) &&
    /[。；，]/.test(contentOf(below))
  );
}
