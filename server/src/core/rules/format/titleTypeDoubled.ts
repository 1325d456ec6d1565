import type { ParsedDocument } from '../../document.js';
import { officialDocuments, type OfficialDocument } from '../../documents/officialDocuments.js';
import { matchTitleEnd } from '../../documents/titleTail.js';
import { message } from '../../messages/message.js';
import type { DocumentRule, Report } from '../rule.js';

/** Two 文种 that never form one name, in any title. 重大事项请示报告 is a matter, not a 文种. */
const ALWAYS = /(?<!事项)(?:请示报告|报告请示|请示函)$/;
/** The same in a title with 关于: 通知公告 may be the name of a column. */
const ABOUT = /(?:(?:通知|通告|公告|通报)(?:通知|通告|公告|通报)|(?:通知|通报|批复|决定)请示|(?:通知|批复)报告)$/;
/** Practice has them, though the trade names them among the faults. */
const LOOSE = /(?<=的)(?:意见报告|申请报告|通知函|报告函|通报函|批复函|请示的报告)$/;
const FIRST = /^(?:请示|报告|通知|通告|公告|通报|批复|决定|意见|申请)/;

/**
 * A title with two 文种: ××的请示报告. What it is decides whom it goes to and whether it may ask for something, so it
 * must be one. Silent where two words make one name: 述职报告, 重大事项请示报告, 复函.
 */
export const titleTypeDoubled: DocumentRule = {
  id: 'title-type-doubled',
  category: 'format',
  severity: 'error',
  fixable: false,
  norm: '党政机关公文处理工作条例 第八条、第九条',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const report = doubled(document, official);
      if (report) yield report;
    }
  },
};

function doubled(document: ParsedDocument, official: OfficialDocument): Report | undefined {
  const about = official.titleText.includes('关于');
  const certain =
    matchTitleEnd(document, official, ALWAYS) ?? (about ? matchTitleEnd(document, official, ABOUT) : undefined);
  const found = certain ?? (about ? matchTitleEnd(document, official, LOOSE) : undefined);
  if (!found) return undefined;
  const { words: actual, span } = found;
  const choices = choicesFor(actual);
  return {
    span,
    ...(certain ? {} : { severity: 'warning' as const }),
    message: message('title-type-doubled', { actual, expected: choices[0] ?? actual }),
    fixes: choices.map((expected) => ({
      kind: 'suggested',
      title: message('fix-replace', { expected }),
      edits: [{ span, text: expected }],
    })),
  };
}

/** Either word; 申请 is no 文种, and of 通知函 it is the 函 that is sent. */
function choicesFor(actual: string): readonly string[] {
  const first = FIRST.exec(actual)?.[0] ?? '';
  const second = actual.slice(first.length).replace(/^的/, '');
  if (first === '申请') return ['请示', second];
  if (first === second) return [first];
  return second === '函' && first !== '请示' ? [second, first] : [first, second];
}
