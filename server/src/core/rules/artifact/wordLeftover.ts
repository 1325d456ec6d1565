import { message, type MessageId } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { LineRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** What converters write for a bookmark. */
const BOOKMARK = /\[(?:bookmark|书签)[:：]? ?[^\][]{1,40}\]/gi;
/** Instructions of fields: { PAGE }, TOC \o "1-3", PAGEREF _Toc123 \h, HYPERLINK "…". */
const FIELD =
  /\{ ?(?:PAGE|NUMPAGES|TOC|REF|SEQ|DATE|TIME|HYPERLINK|PAGEREF|STYLEREF|MERGEFIELD)\b[^{}]{0,80}\}|(?:HYPERLINK "[^"]{0,120}"|PAGEREF _Toc\d{1,12}|TOC \\[a-z])(?: ?\\[a-zA-Z*](?: ?"[^"]{0,20}"| MERGEFORMAT)?)*|\\\* MERGEFORMAT/g;
/** One of these stands in every one of them. */
const FIELD_WORDS = ['{', 'MERGEFORMAT', 'PAGEREF', 'HYPERLINK', 'TOC \\'];
/** A cross-reference whose target is gone. */
const REFERENCE =
  /错误[!！] ?(?:未找到引用源|未定义书签|书签未定义|超链接引用无效|不能识别的开关参数)[^。；，]{0,2}[。.]?|Error! (?:Reference source not found|Bookmark not defined)\./g;

/** [bookmark: _GoBack], { PAGE \* MERGEFORMAT }, 错误！未找到引用源。 */
export const wordLeftover: LineRule = {
  id: 'word-leftover',
  category: 'artifact',
  severity: 'warning',
  fixable: true,
  needs: 0,
  any: TRAIT.bracket | TRAIT.latin | TRAIT.halfMark | TRAIT.mark,
  *checkLine(line) {
    const { text } = line;
    if (text.includes('[')) yield* deletions(line, BOOKMARK, 'word-leftover-bookmark', 'safe');
    if (FIELD_WORDS.some((word) => text.includes(word)))
      yield* deletions(line, FIELD, 'word-leftover-field', 'suggested');
    if (!text.includes('错误') && !text.includes('Error!')) return;
    for (const match of matchesOf(text, REFERENCE)) {
      yield {
        span: { start: match.index, end: match.index + match[0].length },
        message: message('word-leftover-reference', { actual: match[0] }),
        fixes: [],
      };
    }
  },
  // A table or a contents list is where most of them stand.
  keep: () => true,
};

function* deletions(line: LineText, pattern: RegExp, id: MessageId, kind: 'safe' | 'suggested'): Iterable<Report> {
  for (const match of matchesOf(line.text, pattern)) {
    const [actual] = match;
    const span = { start: match.index, end: match.index + actual.length };
    yield {
      span,
      message: message(id, { actual }),
      fixes: [{ kind, title: message('fix-delete', { actual }), edits: [{ span, text: '' }] }],
    };
  }
}
