import type { ParsedDocument } from '../../document.js';
import { closingsOf, contentStart } from '../../documents/closings.js';
import { lineContent, officialDocuments, type OfficialDocument } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** 请贵局务必…, 贵单位必须…: the organ addressed is told what it must do. */
const COMMAND = /(?:请贵|贵|请)[^，。；：“”]{0,12}?(务必|必须|不得有误)/g;
/** An office writes 函 in the name of what stands above the addressee; 同意 and 印发 answer from above. */
const FROM_ABOVE = /办公[厅室]|国务院/;
const ABOVE_TITLE = /印发|同意|批准|转发|明确/;
const DOWNWARD = /你[省市州县区局厅委办]|你们|你单位|你公司/;

/**
 * A 函 that commands: 请贵局务必, 请遵照执行. Silent where it comes from above: from an office of a government, to
 * somebody called 你局.
 */
export const letterCommanding: DocumentRule = {
  id: 'letter-commanding',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (const official of officialDocuments(document)) {
      if (official.type !== '函' && official.type !== '复函') continue;
      if (ABOVE_TITLE.test(official.titleText) || comesFromAbove(document, official)) continue;
      for (const { kind, span, mark } of closingsOf(document, official)) {
        if (kind !== 'order') continue;
        const expected = '请予支持为盼。';
        yield {
          span,
          message: message('letter-commanding', { actual: document.slice(span) }),
          fixes: [
            {
              kind: 'suggested',
              title: message('fix-replace', { expected }),
              edits: [{ span: { start: span.start, end: span.end + mark.length }, text: expected }],
            },
          ],
        };
      }
      for (const line of official.body) {
        const text = lineContent(document, line);
        if (!/务必|必须|不得有误/.test(text)) continue;
        for (const match of matchesOf(text, COMMAND)) {
          const word = match[1] ?? '';
          const end = contentStart(document, line) + match.index + match[0].length;
          const span = { start: end - word.length, end };
          yield {
            span,
            message: message('letter-commanding', { actual: match[0].slice(-10) }),
            fixes:
              word === '务必' && match[0].startsWith('请')
                ? [{ kind: 'suggested', title: message('fix-delete', { actual: word }), edits: [{ span, text: '' }] }]
                : [],
          };
        }
      }
    }
  },
};

function comesFromAbove(document: ParsedDocument, { titleText, organs, body }: OfficialDocument): boolean {
  return (
    FROM_ABOVE.test(titleText.split('关于')[0] ?? '') ||
    organs.some((line) => FROM_ABOVE.test(lineContent(document, line))) ||
    body.some((line) => DOWNWARD.test(lineContent(document, line)))
  );
}
