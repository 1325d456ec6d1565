import { contentStart, firstParagraphs, statutoryType } from '../../documents/closings.js';
import { officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';

/** 现将有关事项通知如下 */
const OPENING =
  /现(?:将|就|把)?[^。；]{0,60}?(通知|通报|报告|汇报|请示|批复|函告|函商|函复|函询|公告|通告)如下(?=[：:。，,]|$)/;

/** Words that cannot introduce each 文种; those that practice allows are left out: 通报 in a 通知 or 函, 报告 in a 函. */
const WRONG: Readonly<Record<string, RegExp>> = {
  通知: /报告|汇报|请示|批复|函|公告|通告/,
  通报: /报告|汇报|请示|批复|函|公告|通告/,
  公告: /通知|通报|报告|汇报|请示|批复|函|通告/,
  通告: /通知|通报|报告|汇报|请示|批复|函|公告/,
  报告: /通知|请示|批复|函|公告|通告/,
  请示: /通知|通报|批复|函|公告|通告|报告|汇报/,
  批复: /通知|通报|报告|汇报|请示|函[告商询]|公告|通告/,
  函: /通知|请示|公告|通告/,
};

/** An opening formula of another 文种 than the title names: a 函 with 通知如下, a 通知 with 函告如下. */
export const openingMismatch: DocumentRule = {
  id: 'opening-mismatch',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (const official of officialDocuments(document)) {
      const type = statutoryType(official);
      if (!type) continue;
      for (const { line, text } of firstParagraphs(document, official, 3)) {
        const match = OPENING.exec(text);
        const word = match?.[1];
        if (!match || !word) continue;
        if (WRONG[type]?.test(word)) {
          const end = contentStart(document, line) + match.index + match[0].length;
          const span = { start: end - word.length - 2, end };
          const expected = `${official.type === '复函' ? '函复' : type === '函' ? '函告' : type}如下`;
          yield {
            span,
            // Requests that report first and ask then are common, and nobody misunderstands them.
            ...(type === '请示' && /报告|汇报/.test(word) ? { severity: 'information' as const } : {}),
            message: message('opening-mismatch', { actual: `${word}如下`, type, expected }),
            fixes: [
              { kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: expected }] },
            ],
          };
        }
        break;
      }
    }
  },
};
