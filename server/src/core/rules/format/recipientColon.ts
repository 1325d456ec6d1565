import type { ParsedDocument } from '../../document.js';
import {
  contentSpan,
  lineContent,
  officialDocuments,
  type OfficialDocument,
} from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { squash } from '../../text/chars.js';
import type { DocumentRule, Report } from '../rule.js';
import { isOrganName, signOffOf } from './signOffOf.js';

/** 各镇人民政府，县直各部门 */
const COLLECTIVE =
  /^(?:各|你|本)[\u4e00-\u9fff（）()、，,\s\u3000]{2,90}$|^[\u4e00-\u9fff（）()、，,\s\u3000]{2,60}[，、]?[\u4e00-\u9fff]{0,8}各[\u4e00-\u9fff、]{2,30}$/;
/** What is sent to somebody. */
const SENT: readonly string[] = ['通知', '请示', '报告', '批复', '函', '复函', '通报', '意见'];
/** What may stand between title and 主送机关. */
const BETWEEN: readonly string[] = ['blank', 'documentNumber', 'subtitle', 'note', 'credit'];

/** 市人民政府: with a half-width colon, or without any. */
export const recipientColon: DocumentRule = {
  id: 'recipient-colon',
  category: 'format',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 9704-2012 7.3.2',
  *check(document) {
    for (const official of officialDocuments(document)) {
      for (const line of official.recipients) {
        const span = contentSpan(document, line);
        if (document.text[span.end - 1] === ':') yield halfWidth(span.end - 1);
      }
      const missing = missingColon(document, official);
      if (missing) yield missing;
    }
  },
};

function halfWidth(at: number): Report {
  const span = { start: at, end: at + 1 };
  return {
    span,
    message: message('recipient-colon', { actual: ':', expected: '：' }),
    fixes: [{ kind: 'safe', title: message('fix-replace', { expected: '：' }), edits: [{ span, text: '：' }] }],
  };
}

/** The line below the title names whom the document goes to, and ends without a colon. */
function missingColon(document: ParsedDocument, official: OfficialDocument): Report | undefined {
  const { title, type, lines } = official;
  if (!title || !type || !SENT.includes(type) || official.recipients.length + official.salutations.length > 0) return;
  const { roles } = document.zones;
  let line = title.endLine + 1;
  while (line <= lines.end && BETWEEN.includes(roles[line] ?? 'text')) line++;
  if (line > lines.end || roles[line] !== 'text' || document.scans[line]?.marker) return undefined;
  const content = lineContent(document, line);
  const name = content.replace(/[，、；;,。.]$/, '');
  if (!COLLECTIVE.test(name) && !(isOrganName(name) && !isIssuer(document, official, name))) return undefined;
  // What follows is the text itself: a long line, or a sentence.
  let next = line + 1;
  while (next <= lines.end && document.isBlankLine(next)) next++;
  const below = lineContent(document, next);
  if (roles[next] !== 'text' || (below.length < 25 && !/[。：:，]/.test(below))) return undefined;
  const span = contentSpan(document, line);
  const mark = { start: span.start + name.length, end: span.end };
  return {
    span,
    severity: 'warning',
    message: message('recipient-colon-missing', { recipient: name.length > 20 ? `${name.slice(0, 19)}…` : name }),
    fixes: [
      { kind: 'suggested', title: message('fix-insert', { expected: '：' }), edits: [{ span: mark, text: '：' }] },
    ],
  };
}

/** The name below the title is the organ that issues the document, not one that it goes to. */
function isIssuer(document: ParsedDocument, official: OfficialDocument, name: string): boolean {
  const tight = squash(name);
  const signers = signOffOf(document, official)?.organs ?? [];
  return official.titleText.startsWith(tight) || signers.some((line) => squash(lineContent(document, line)) === tight);
}
