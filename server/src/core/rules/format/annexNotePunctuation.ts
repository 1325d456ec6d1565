import { contentSpan, lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { findAnnexMentions } from '../../references/annexes.js';
import type { DocumentRule } from '../rule.js';

const COLON = /^附[件表]?[ \u3000]{0,2}(?:[一二三四五六七八九十]{1,2}|\d{1,2})?:/;
const MARK = /[。；;，,、]+$|(?<=[\u4e00-\u9fff）》”])\.$/;
/** The line says something: it is no name, and only its writer knows what it should be. */
const SENTENCE = /[，。：:].{0,60}[。；;，,、.]$/;

/** 附件: with a half-width colon; names of annexes that end with a mark. */
export const annexNotePunctuation: DocumentRule = {
  id: 'annex-note-punctuation',
  category: 'format',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 9704-2012 7.3.4',
  *check(document) {
    const officials = officialDocuments(document).filter(({ annexNotes }) => annexNotes.length > 0);
    if (officials.length === 0) return;
    const labels = new Set(findAnnexMentions(document).flatMap((one) => (one.label ? one.mention.line : [])));
    for (const line of officials.flatMap(({ annexNotes }) => annexNotes)) {
      if (labels.has(line)) continue;
      const content = lineContent(document, line);
      const { start } = contentSpan(document, line);
      const colon = COLON.exec(content);
      if (colon) {
        const at = start + colon[0].length;
        const span = { start: at - 1, end: at };
        yield {
          span,
          message: message('annex-note-colon', { actual: ':', expected: '：' }),
          fixes: [{ kind: 'safe', title: message('fix-replace', { expected: '：' }), edits: [{ span, text: '：' }] }],
        };
      }
      const mark = MARK.exec(content);
      if (!mark || mark.index < 4) continue;
      const name = content.replace(/^附[件表]?[^：:]{0,4}[：:]/, '');
      const span = { start: start + mark.index, end: start + content.length };
      yield {
        span,
        message: message('annex-note-mark', { actual: mark[0] }),
        fixes: [
          {
            kind: SENTENCE.test(name) ? 'suggested' : 'safe',
            title: message('fix-delete', { actual: mark[0] }),
            edits: [{ span, text: '' }],
          },
        ],
      };
    }
  },
};
