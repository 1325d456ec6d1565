import { message } from '../../messages/message.js';
import { quietSpans } from '../../text/quiet.js';
import type { ParsedDocument } from '../../document.js';
import { foreignCharacters, type ForeignCharacter } from '../../wording/scripts.js';
import { isProse } from '../lintLines.js';
import type { DocumentRule } from '../rule.js';

/** Fewer may be somebody's name; and what the standard says holds for simplified texts. */
const SURE = 3;

/**
 * Traditional or variant characters in a text written in simplified ones, or the reverse; once a document, at the first
 * of them. Silent inside quotation marks and names of documents, in tables, and where both scripts are frequent.
 */
export const variantCharacters: DocumentRule = {
  id: 'variant-characters',
  category: 'wording',
  severity: 'warning',
  fixable: false,
  norm: '国家通用语言文字法 第九条',
  *check(document) {
    const { script, found } = foreignCharacters(document.text);
    const slips = found.filter((one) => isOwn(document, one));
    const first = slips[0];
    if (!first) return;
    const { actual, expected, at } = first;
    const count = slips.length;
    yield {
      span: { start: at, end: at + 1 },
      message: message(script === 'simplified' ? 'variant-characters' : 'variant-characters-traditional', {
        actual,
        expected,
        count,
      }),
      fixes: [
        {
          kind: 'suggested',
          title: message(count === 1 ? 'fix-replace' : 'fix-variant-characters', { expected, count }),
          edits: slips.map((one) => ({ span: { start: one.at, end: one.at + 1 }, text: one.expected })),
        },
      ],
      ...(count < SURE || script === 'traditional' ? { severity: 'information' as const } : {}),
    };
  },
};

/** The document's own words: no quotation, no name of another document, no cell of a table. */
function isOwn(document: ParsedDocument, { at }: ForeignCharacter): boolean {
  const line = document.lines.lineAt(at);
  if (!isProse(document, line)) return false;
  const { start, end } = document.lines.spanOf(line);
  const text = document.text.slice(start, end);
  const before = text.slice(0, at - start);
  for (const [open, close] of ['“”', '‘’', '「」', '『』', '《》', '〈〉'] as const) {
    if (open !== undefined && close !== undefined && before.lastIndexOf(open) > before.lastIndexOf(close)) return false;
  }
  return !quietSpans(text).some((span) => at - start >= span.start && at - start < span.end);
}
