import { closingsOf, statutoryType, type Closing } from '../../documents/closings.js';
import { officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule, Severity } from '../rule.js';

/** What 特此 may be followed by, and what is usual, for each 文种 that has a closing of its own. */
const FITTING: Readonly<Record<string, { readonly words: RegExp; readonly usual: string }>> = {
  通知: { words: /^通知$/, usual: '特此通知' },
  通报: { words: /^通报$/, usual: '特此通报' },
  公告: { words: /^公告$/, usual: '特此公告' },
  通告: { words: /^通告$/, usual: '特此通告' },
  报告: { words: /^报告$/, usual: '特此报告' },
  请示: { words: /^请示$/, usual: '妥否，请批示' },
  批复: { words: /^(?:批复|此复|答复)$/, usual: '此复' },
  函: { words: /^(?:函|复函$|此复$|答复$)/, usual: '特此函告' },
};

/**
 * Closing words of another 文种 than the title names: a 请示 with 特此报告, a 函 with 特此通知. Silent where fitting ones
 * stand in the document, too, for then it may hold two. A request in a 报告 and an order in a 函 have rules of their own.
 */
export const closingMismatch: DocumentRule = {
  id: 'closing-mismatch',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (const official of officialDocuments(document)) {
      const type = statutoryType(official);
      const fitting = type === undefined ? undefined : FITTING[type];
      if (!type || !fitting) continue;
      const closings = closingsOf(document, official);
      if (closings.some((closing) => fits(type, fitting.words, closing))) continue;
      for (const closing of closings) {
        const severity = mismatch(type, closing);
        if (!severity) continue;
        const { start, end } = closing.span;
        const expected =
          official.type === '复函'
            ? '特此函复'
            : closing.kind === 'request' && type === '函'
              ? '请予函复'
              : fitting.usual;
        yield {
          span: closing.span,
          severity,
          message: message('closing-mismatch', { actual: document.slice(closing.span), type, expected }),
          fixes: [
            {
              kind: 'suggested',
              title: message('fix-replace', { expected: `${expected}。` }),
              edits: [{ span: { start, end: end + closing.mark.length }, text: `${expected}。` }],
            },
          ],
        };
      }
    }
  },
};

function fits(type: string, words: RegExp, { kind, word }: Closing): boolean {
  return kind === 'named' ? words.test(word) : kind === 'request' && type === '请示';
}

/** How much a closing that does not fit matters; undefined for one that may stand. */
function mismatch(type: string, { kind, word, alone }: Closing): Severity | undefined {
  if (kind === 'named') return 'warning';
  if (kind === 'order') return type === '报告' || type === '请示' ? 'warning' : undefined;
  if (type === '函') return /批示|指示|批复/.test(word) ? 'information' : undefined;
  return type !== '报告' && type !== '请示' && alone ? 'warning' : undefined;
}
