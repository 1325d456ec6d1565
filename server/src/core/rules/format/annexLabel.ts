import type { Edit } from '../../edit/edit.js';
import { contentSpan, lineContent } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { findAnnexMentions } from '../../references/annexes.js';
import type { DocumentRule } from '../rule.js';

const COLON = /[：:]$/;

/** 附件1： or 附件一 alone above an annex. */
export const annexLabel: DocumentRule = {
  id: 'annex-label',
  category: 'format',
  severity: 'information',
  fixable: false,
  norm: 'GB/T 9704-2012 7.3.7',
  *check(document) {
    for (const { mention, label } of findAnnexMentions(document)) {
      if (!label || mention.word !== '附件' || document.zones.roles[mention.line] !== 'annexLabel') continue;
      const actual = lineContent(document, mention.line);
      const span = contentSpan(document, mention.line);
      const edits: Edit[] = [];
      if (mention.han && mention.number > 0) edits.push({ span: mention.numberSpan, text: String(mention.number) });
      if (COLON.test(actual)) edits.push({ span: { start: span.end - 1, end: span.end }, text: '' });
      if (edits.length === 0) continue;
      const expected = `附件${mention.number > 0 ? mention.number : ''}`;
      yield {
        span,
        message: message('annex-label', { actual, expected }),
        fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits }],
      };
    }
  },
};
