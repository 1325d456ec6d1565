import { contentSpan, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { ISSUED } from '../../profile/profile.js';
import type { DocumentRule } from '../rule.js';
import { recipientsOf, UPWARD } from './recipientsOf.js';

const PERSON =
  /(?:同志|书记|(?:省|市|县|区|镇|乡|州|盟|旗|局|厅|部|处|科|署|司|院|校|行|所|站|会|秘书|董事|理事)长|[\u4e00-\u9fff×]主任|主席|总经理|行长|专员)$/;

/** 张市长： above a 请示 or 报告. */
export const recipientPerson: DocumentRule = {
  id: 'recipient-person',
  category: 'format',
  severity: 'warning',
  profiles: ISSUED,
  fixable: false,
  unfixable: true,
  norm: '党政机关公文处理工作条例 第十五条',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const { type } = official;
      if (!type || !UPWARD.includes(type)) continue;
      for (const { name, line } of recipientsOf(document, official)) {
        if (!PERSON.test(name)) continue;
        yield {
          span: contentSpan(document, line),
          message: message('recipient-person', { type, recipient: name }),
          fixes: [],
        };
      }
    }
  },
};
