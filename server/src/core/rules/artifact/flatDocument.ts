import type { ParsedDocument } from '../../document.js';
import { contentSpan } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { buriedHeading } from '../numbering/buriedHeading.js';
import type { DocumentRule } from '../rule.js';

/** So many headings inside one paragraph are no list in prose. */
const SEVERAL = 3;
/** That much of the text in one line is the whole text. */
const MOST = 0.7;
const SHOWN = 20;

/** A text that lost all its line breaks: each of its headings can have its own line again at one stroke. */
export const flatDocument: DocumentRule = {
  id: 'flat-document',
  category: 'artifact',
  severity: 'information',
  fixable: false,
  *check(document, context) {
    const line = wholeLine(document);
    if (line === undefined || !('check' in buriedHeading)) return;
    const span = contentSpan(document, line);
    const edits = [...buriedHeading.check(document, context)]
      .filter((report) => report.span.start >= span.start && report.span.end <= span.end)
      .flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    if (edits.length < SEVERAL) return;
    const count = edits.length;
    yield {
      span: { start: span.start, end: Math.min(span.end, span.start + SHOWN) },
      message: message('flat-document', { count }),
      fixes: [{ kind: 'suggested', title: message('fix-split-all', { count }), edits }],
    };
  },
};

/** The line that holds nearly all of the text, where it holds headings too. */
function wholeLine({ scans, text }: ParsedDocument): number | undefined {
  const line = scans.findIndex((scan) => scan.buried.length >= SEVERAL && scan.text.length >= text.length * MOST);
  return line < 0 ? undefined : line;
}
