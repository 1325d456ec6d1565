import { message, type MessageId } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { PAIR } from '../../text/neighbours.js';

const OBSOLETE: readonly (readonly [RegExp, MessageId])[] = [
  // Catalogue entries of web pages have 主题词 as well, without any word behind it.
  [/^主题词[ \u3000]{0,4}[：:][ \u3000]*[\u4e00-\u9fff]/, 'obsolete-subject-words'],
  [/^[（(【]此页无正文[】）)]$/, 'obsolete-blank-page'],
];

/** 主题词：… and （此页无正文）, which the standard of 2012 gave up. */
export const obsoleteElement: LineRule = {
  id: 'obsolete-element',
  category: 'format',
  severity: 'information',
  fixable: false,
  norm: 'GB/T 9704-2012',
  needs: 0,
  any: TRAIT.mark | TRAIT.halfMark | TRAIT.bracket,
  near: PAIR.obsolete,
  *checkLine({ text, start, end }) {
    if (!text.startsWith('主题词', start) && !text.startsWith('此页', start) && !text.startsWith('此页', start + 1))
      return;
    const content = text.slice(start, end);
    if (content.length > 80) return;
    for (const [pattern, id] of OBSOLETE) {
      if (!pattern.test(content)) continue;
      const span = { start, end };
      yield {
        span,
        message: message(id),
        fixes: [{ kind: 'suggested', title: message('fix-delete', { actual: content }), edits: [{ span, text: '' }] }],
      };
    }
  },
};
