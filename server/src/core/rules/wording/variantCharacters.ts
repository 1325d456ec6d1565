import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import { quietSpans } from '../../text/quiet.js';
import type { Span } from '../../text/span.js';
import { isInside } from '../../wording/inside.js';
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
    const slips = found.length === 0 ? found : ownOf(document, found);
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

const PAIRS = ['“”', '‘’', '「」', '『』', '《》', '〈〉'] as const;

/** Those in the document's own words: in no quotation, no name of another document, no cell of a table. */
function ownOf(document: ParsedDocument, found: readonly ForeignCharacter[]): readonly ForeignCharacter[] {
  const { lines, scans } = document;
  let line = -1;
  let quiet: readonly Span[] = [];
  return found.filter(({ at }) => {
    const own = lines.lineAt(at);
    const text = scans[own]?.text ?? '';
    if (own !== line) {
      line = own;
      quiet = isProse(document, own) ? quietSpans(text) : [{ start: 0, end: text.length }];
    }
    const place = at - lines.startOf(own);
    if (quiet.some((span) => place >= span.start && place < span.end)) return false;
    return !PAIRS.some((pair) => isInside(text, place, pair.charAt(0), pair.charAt(1)));
  });
}
