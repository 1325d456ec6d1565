import { contentSpan, lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { squash } from '../../text/chars.js';
import type { DocumentRule } from '../rule.js';
import { signOffOf } from './signOffOf.js';

/** ××县教育局人事股: an organ and a division of it. */
const DIVISION = /^[\u4e00-\u9fff（）×]{2,20}(?:局|厅|部|委|委员会|政府|公司)[\u4e00-\u9fff（）]{1,10}[科股处]$/;
/** Units of their own. */
const UNIT = /(?:办事|管理|代表|联络|保护|服务|养护|征收|筹备|工程|信访|驻[\u4e00-\u9fff]{1,8})处$/;
/** Formal documents (条例 art. 8). */
const FORMAL: readonly string[] = [
  '通知',
  '请示',
  '报告',
  '批复',
  '函',
  '复函',
  '通报',
  '意见',
  '决定',
  '通告',
  '公告',
];

/** A division inside an organ (科, 股, 处) signs a formal document. */
export const signOffDivision: DocumentRule = {
  id: 'sign-off-division',
  category: 'format',
  severity: 'information',
  fixable: false,
  unfixable: true,
  norm: '党政机关公文处理工作条例 第十七条',
  *check(document) {
    for (const official of officialDocuments(document)) {
      if (!official.type || !FORMAL.includes(official.type)) continue;
      for (const line of signOffOf(document, official)?.organs ?? []) {
        const organ = squash(lineContent(document, line));
        if (!DIVISION.test(organ) || UNIT.test(organ)) continue;
        yield { span: contentSpan(document, line), message: message('sign-off-division', { organ }), fixes: [] };
      }
    }
  },
};
