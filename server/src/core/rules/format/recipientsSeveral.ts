import { contentSpan, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { ISSUED } from '../../profile/profile.js';
import type { DocumentRule } from '../rule.js';
import { recipientsOf, UPWARD } from './recipientsOf.js';

/** 县委、县政府：: Party committee and government of one level, who are addressed together in much of the country. */
const PAIR = /委(?:员会)?、[^、，；]{0,10}政府$/;

/** A 请示 or 报告 to several organs at once. */
export const recipientsSeveral: DocumentRule = {
  id: 'recipients-several',
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
      const recipients = recipientsOf(document, official);
      const first = recipients[0];
      const last = recipients.at(-1);
      if (!first || !last || recipients.length < 2) continue;
      const pair = recipients.length === 2 && PAIR.test(recipients.map(({ name }) => name).join('、'));
      yield {
        span: contentSpan(document, first.line, last.line),
        // The clause says “in principle”; a 报告 asks nothing that two could answer differently.
        ...(pair ? { severity: 'hint' as const } : type === '请示' ? {} : { severity: 'information' as const }),
        message: message('recipients-several', { type, count: recipients.length }),
        fixes: [],
      };
    }
  },
};
