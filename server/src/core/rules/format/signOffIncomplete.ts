import type { ParsedDocument } from '../../document.js';
import {
  contentSpan,
  lineContent,
  officialDocuments,
  type OfficialDocument,
} from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { ISSUED } from '../../profile/profile.js';
import { squash } from '../../text/chars.js';
import type { DocumentRule, Report } from '../rule.js';
import { endOfText, isOrganName, signOffOf } from './signOffOf.js';

/** What an organ sends and signs. 公告 and the like, 纪要 and working papers are often without. */
const SIGNED: readonly string[] = ['通知', '请示', '报告', '批复', '函', '复函', '通报'];

/** An organ without a date below it, a date without an organ above it. */
export const signOffIncomplete: DocumentRule = {
  id: 'sign-off-incomplete',
  category: 'format',
  severity: 'hint',
  profiles: ISSUED,
  fixable: false,
  unfixable: true,
  norm: 'GB/T 9704-2012 7.3.5',
  *check(document) {
    for (const official of officialDocuments(document)) {
      if (official.annex || !official.type || !SIGNED.includes(official.type)) continue;
      if (official.recipients.length === 0) continue;
      const signOff = signOffOf(document, official);
      const report = signOff
        ? signOff.organs.length === 0 && noOrgan(document, official, signOff.date)
        : noDate(document, official);
      if (report) yield report;
    }
  },
};

/** The text itself, or the note of annexes, ends right above the date, and no organ follows below. */
function noOrgan(document: ParsedDocument, official: OfficialDocument, date: number): Report | undefined {
  let above = date - 1;
  while (above > official.lines.start && document.isBlankLine(above)) above--;
  const role = document.zones.roles[above];
  const ended = role === 'annexNote' || (role === 'text' && /[。！]$/.test(lineContent(document, above)));
  if (!ended || endOfText(document, official) > date) return undefined;
  return {
    span: contentSpan(document, date),
    message: message('sign-off-no-organ', { date: squash(lineContent(document, date)) }),
    fixes: [],
  };
}

/** The last line is an organ's name. */
function noDate(document: ParsedDocument, official: OfficialDocument): Report | undefined {
  const line = endOfText(document, official);
  const organ = squash(lineContent(document, line));
  if (document.zones.roles[line] !== 'text' || document.scans[line]?.marker || !isOrganName(organ)) return undefined;
  if (organ.length < 4 || line <= (official.body[0] ?? line)) return undefined;
  return { span: contentSpan(document, line), message: message('sign-off-no-date', { organ }), fixes: [] };
}
