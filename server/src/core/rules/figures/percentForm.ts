import { findQuantities } from '../../figures/quantities.js';
import { isProse } from '../lintLines.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { insideTitle } from './replacement.js';
import { matchesOf } from '../../text/matches.js';

/** 百分之百 and 百分之一百 are idioms. */
const WORDS = /百分之(?!一?百)[一二三四五六七八九十零点]{1,7}(?![一二三四五六七八九十百零点几多])/g;

/** 百分之三十 in a text that writes 15% throughout. Reported once. */
export const percentForm: DocumentRule = {
  id: 'percent-form',
  category: 'figures',
  severity: 'information',
  profiles: ['gongwen', 'speech', 'summary'],
  fixable: false,
  norm: 'GB/T 15835-2011 4.3',
  *check(document) {
    const { text } = document;
    if (!text.includes('百分之')) return;
    const found = [...matchesOf(text, WORDS)].filter(
      ({ index }) => isProse(document, document.lines.lineAt(index)) && !insideTitle(text, index),
    );
    const first = found[0];
    const signs = text.match(/[%％](?<=\d[%％])/g)?.length ?? 0;
    if (!first || signs <= found.length || signs < 2) return;
    const value = findQuantities(first[0]).find(({ unit }) => unit === '%')?.value;
    const span = { start: first.index, end: first.index + first[0].length };
    const expected = `${value}%`;
    yield {
      span,
      message: message('percent-form', { actual: first[0] }),
      fixes:
        value === undefined
          ? []
          : [
              {
                kind: 'suggested',
                title: message('fix-replace', { expected }),
                edits: [{ span, text: expected }],
              },
            ],
    };
  },
};
