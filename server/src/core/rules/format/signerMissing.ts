import { contentSpan, lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { ISSUED } from '../../profile/profile.js';
import { squash } from '../../text/chars.js';
import { DOCUMENT_NUMBER } from '../../zones/patterns.js';
import type { DocumentRule } from '../rule.js';
import { mastheadLines } from './mastheadLines.js';
import { UPWARD } from './recipientsOf.js';

/** ××县水务局文件: the 发文机关标志. */
const ISSUER = /^[\u4e00-\u9fff（）×]{2,40}文件$/;

/** A 请示 or 报告 with a whole masthead, without who signed it for issue (签发人). */
export const signerMissing: DocumentRule = {
  id: 'signer-missing',
  category: 'format',
  severity: 'warning',
  profiles: ISSUED,
  fixable: false,
  unfixable: true,
  norm: '党政机关公文处理工作条例 第九条',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const { type } = official;
      if (!type || !UPWARD.includes(type)) continue;
      const lines = mastheadLines(document, official);
      const texts = lines.map((line) => squash(lineContent(document, line)));
      const number = lines[texts.findIndex((text) => DOCUMENT_NUMBER.test(text))];
      if (number === undefined || !texts.some((text) => ISSUER.test(text))) continue;
      if (texts.some((text) => /签发/.test(text))) continue;
      yield { span: contentSpan(document, number), message: message('signer-missing', { type }), fixes: [] };
    }
  },
};
