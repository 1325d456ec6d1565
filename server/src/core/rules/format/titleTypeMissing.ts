import type { ParsedDocument } from '../../document.js';
import { closingsOf, firstParagraphs } from '../../documents/closings.js';
import { officialDocuments, type OfficialDocument } from '../../documents/officialDocuments.js';
import { bareTitle } from '../../documents/titleTail.js';
import { message } from '../../messages/message.js';
import { ISSUED } from '../../profile/profile.js';
import { TITLE_END } from '../../zones/patterns.js';
import type { DocumentRule } from '../rule.js';

/** Words that end what a document is about, and no name of a sort of text. */
const MATTER = /(?:工作|活动|事项|事宜|问题|会议|培训|经费|资金|项目|检查|建设|管理|任务|措施)$/;
/** 的思考, 的公示: some other sort of text than the 15 文种 and the working documents. */
const OTHER = /的[^的]{1,6}$/;

/**
 * A title that says 关于 what, and not what it is. Only in documents that are addressed, and numbered or signed; silent
 * where some word behind 的 may name a sort of text, and below another title, of which it may be a line.
 */
export const titleTypeMissing: DocumentRule = {
  id: 'title-type-missing',
  category: 'format',
  severity: 'warning',
  profiles: ISSUED,
  fixable: false,
  norm: '党政机关公文处理工作条例 第九条',
  *check(document) {
    const all = officialDocuments(document);
    for (const [index, official] of all.entries()) {
      const { titleSpan, titleText } = official;
      if (!titleSpan || official.annex || official.type || !titleText.includes('关于')) continue;
      if (official.recipients.length === 0) continue;
      if (official.numbers.length + official.organs.length + official.dates.length === 0) continue;
      const bare = bareTitle(official);
      if (TITLE_END.test(bare) || /[《》]$/.test(bare) || (OTHER.test(bare) && !MATTER.test(bare))) continue;
      if (all[index - 1]?.body.length === 0) continue;
      const type = typeByWords(document, official);
      const text = `${bare.endsWith('的') ? '' : '的'}${type ?? ''}`;
      const at = { start: titleSpan.end, end: titleSpan.end };
      yield {
        span: titleSpan,
        message: message('title-type-missing', { actual: bare.slice(-12) }),
        fixes: type
          ? [{ kind: 'suggested', title: message('fix-insert', { expected: text }), edits: [{ span: at, text }] }]
          : [],
      };
    }
  },
};

/** What the document calls itself: 通知如下, 特此报告, 妥否，请批示. Undefined where it says nothing, or two things. */
function typeByWords(document: ParsedDocument, official: OfficialDocument): string | undefined {
  const types = new Set<string>();
  for (const { text } of firstParagraphs(document, official, 3)) {
    const match = /(通知|通报|报告|请示|函[告商询复])如下[：:。]?$/.exec(text);
    if (match?.[1]) types.add(match[1].startsWith('函') ? '函' : match[1]);
  }
  for (const { kind, word } of closingsOf(document, official)) {
    if (kind === 'request') types.add('请示');
    if (kind === 'named' && /^(?:通知|通报|报告|请示)$/.test(word)) types.add(word);
    if (kind === 'named' && word.includes('函')) types.add('函');
  }
  return types.size === 1 ? [...types][0] : undefined;
}
