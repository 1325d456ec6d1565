import type { Edit } from '../../edit/edit.js';
import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import { isProse } from '../lintLines.js';
import type { DocumentRule } from '../rule.js';
import { replacement } from './replacement.js';
import { matchesOf } from '../../text/matches.js';

const WIDE = /[０-９Ａ-Ｚａ-ｚ]+/g;
/** Ｘ stands for what is still to be written. */
const PLACEHOLDER = /^[Ｘｘ]+$/;

/** ２０２４ and Ａ４: digits and letters are half-width. A text that keeps to full width hears of it once. */
export const fullWidthCharacter: DocumentRule = {
  id: 'full-width-character',
  category: 'figures',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15835-2011 5.1.7',
  *check(document) {
    const edits = wideRuns(document);
    const first = edits[0];
    if (!first) return;
    const wide = edits.reduce((sum, { text }) => sum + text.length, 0);
    if (edits.length > 3 && wide > (document.text.match(/[0-9A-Za-z]/g)?.length ?? 0)) {
      yield {
        span: first.span,
        message: message('full-width-character-habit', { count: edits.length }),
        severity: 'information',
        fixes: [{ kind: 'suggested', title: message('fix-full-width', { count: edits.length }), edits }],
      };
      return;
    }
    for (const { span, text: expected } of edits) {
      yield replacement('full-width-character', {
        span,
        actual: document.slice(span),
        expected,
        kind: 'safe',
        ...(/\d/.test(expected) ? {} : { severity: 'warning' }),
      });
    }
  },
};

/** Every run of full-width digits and letters, with what it should be. A heading's own number has rules of its own. */
function wideRuns(document: ParsedDocument): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesOf(document.text, WIDE)) {
    if (PLACEHOLDER.test(match[0])) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const line = document.lines.lineAt(span.start);
    const marker = document.scans[line]?.marker;
    if (!isProse(document, line) || (marker && span.start - document.lines.startOf(line) < marker.span.end)) continue;
    const text = match[0].replace(/./gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
    edits.push({ span, text });
  }
  return edits;
}
