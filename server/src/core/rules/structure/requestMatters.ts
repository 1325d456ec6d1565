import { officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';

/** 请求拨付……, 关于申请…… */
const MATTER = /^(?:关于)?(?:请求|恳请|申请|提请)./;

/**
 * A 请示 with headings of the same rank that each ask for something. They may be points of one matter, so it is only
 * said once, and never louder than information.
 */
export const requestMatters: DocumentRule = {
  id: 'request-matters',
  category: 'structure',
  severity: 'information',
  fixable: false,
  unfixable: true,
  norm: '党政机关公文处理工作条例 第十五条',
  *check(document) {
    for (const { type, annex, lines } of officialDocuments(document)) {
      if (type !== '请示' || annex) continue;
      const matters = document.structure.nodes.filter(
        ({ kind, line, title }) => kind !== 'title' && line > lines.start && line <= lines.end && MATTER.test(title),
      );
      const [first] = matters;
      const second = matters.find(
        (node) => node !== first && node.parent === first?.parent && node.level === first.level,
      );
      if (!first || !second) continue;
      yield {
        span: second.titleSpan,
        message: message('request-matters', { first: first.title.slice(0, 16) }),
        fixes: [],
        related: [{ span: first.titleSpan, message: message('related-first') }],
      };
    }
  },
};
