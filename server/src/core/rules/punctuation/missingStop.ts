import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';

/** Shorter lines may be headings, captions or entries of a list. */
const SHORTEST = 30;
/** Credits of pictures, notes below the titles of laws, dates. */
const NO_SENTENCE = /(?:日|摄|会议上|大会上|通过|批准|修正|修订|公布|发布|施行|印发|说明)$/;

/** A paragraph of sentences whose last one has no full stop. */
export const missingStop: DocumentRule = {
  id: 'missing-stop',
  category: 'punctuation',
  severity: 'information',
  fixable: false,
  norm: 'GB/T 15834-2011 4.1.3',
  *check(document) {
    const { scans, zones, lines } = document;
    if (zones.hardWrapped) return;
    for (let line = 0; line < scans.length; line++) {
      const scan = scans[line];
      if (!scan || scan.end - scan.indent <= SHORTEST || zones.roles[line] !== 'text') continue;
      if (!/[\u4e00-\u9fff]/.test(scan.text.charAt(scan.end - 1))) continue;
      const text = scan.text.slice(scan.indent, scan.end);
      // One 。 inside shows that the paragraph is made of sentences.
      if (!/。[^。]{4,}$/.test(text.slice(-120)) || NO_SENTENCE.test(text) || goesOn(document, line)) continue;
      const at = lines.startOf(line) + scan.end;
      yield {
        span: { start: at - 1, end: at },
        message: message('missing-stop'),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-insert', { expected: '。' }),
            edits: [{ span: { start: at, end: at }, text: '。' }],
          },
        ],
      };
    }
  },
};

/** The next line is the rest of the sentence, torn off: short, without indent and marker, and closed by a full stop. */
function goesOn({ scans }: ParsedDocument, line: number): boolean {
  const scan = scans[line];
  const next = scans[line + 1];
  if (!scan || !next || next.blank || next.marker || next.indent > 0 || scan.indent > 0) return false;
  return next.end * 2 < scan.end && next.text.slice(0, next.end).includes('。');
}
