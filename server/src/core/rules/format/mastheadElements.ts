import type { ParsedDocument } from '../../document.js';
import {
  contentSpan,
  lineContent,
  officialDocuments,
  type OfficialDocument,
} from '../../documents/officialDocuments.js';
import { message, type MessageId } from '../../messages/message.js';
import { parseHan } from '../../numerals/han.js';
import { squash } from '../../text/chars.js';
import type { DocumentRule, Report } from '../rule.js';
import { mastheadLines } from './mastheadLines.js';

const SECRECY = /^(绝密|机密|秘密)$|^(绝密|机密|秘密)[★☆*＊※·—-]?(.{2,6})$/;
const TERM = /^(?:(\d{1,3}|[一二三四五六七八九十]{1,3})(年|个月|月|天|日)|(长期))$/;
const URGENCY = /^(?:急件|紧急|火急|急|特急件|加急件|十万火急|急办)$/;

/** 份号, 密级和保密期限, 紧急程度 above the title that are not as the standard has them. */
export const mastheadElements: DocumentRule = {
  id: 'masthead-elements',
  category: 'format',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 9704-2012 7.2',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const lines = mastheadLines(document, official);
      const secret = lines.findIndex((line) => SECRECY.test(squash(lineContent(document, line))));
      for (const [i, line] of lines.entries()) {
        const content = squash(lineContent(document, line));
        let report: Report | undefined;
        if (i === secret) report = secrecy(document, line, content);
        else if (i === secret - 1 && /^\d+$/.test(content)) report = copyNumber(document, line, content);
        else if (isHead(official, secret)) report = urgency(document, line, content);
        if (report) yield report;
      }
    }
  },
};

/** Beside 特急 alone some other element must tell that the line belongs to a masthead. */
function isHead({ numbers, title }: OfficialDocument, secret: number): boolean {
  return secret >= 0 || numbers.some((line) => line < (title?.line ?? 0));
}

function secrecy(document: ParsedDocument, line: number, actual: string): Report | undefined {
  const match = SECRECY.exec(actual);
  const term = TERM.exec(match?.[3] ?? '');
  if (!match?.[2] || !term) return undefined;
  const number = term[1] ?? '';
  const arabic = /^\d*$/.test(number) ? number : String(parseHan(number)?.value ?? number);
  const unit = term[2] === '月' ? '个月' : term[2] === '日' ? '天' : (term[2] ?? '');
  const expected = `${match[2]}★${term[3] ?? `${arabic}${unit}`}`;
  return expected === actual ? undefined : mended(document, line, 'masthead-secrecy', actual, expected);
}

function urgency(document: ParsedDocument, line: number, actual: string): Report | undefined {
  if (!URGENCY.test(actual)) return undefined;
  const meant = /^(特急|加急)件$/.exec(actual)?.[1];
  return meant === undefined
    ? { span: contentSpan(document, line), message: message('masthead-urgency', { actual }), fixes: [] }
    : mended(document, line, 'masthead-urgency', actual, meant);
}

function copyNumber(document: ParsedDocument, line: number, actual: string): Report | undefined {
  if (actual.length === 6) return undefined;
  return {
    span: contentSpan(document, line),
    severity: 'hint',
    message: message('masthead-copy-number', { actual }),
    fixes: [],
  };
}

function mended(document: ParsedDocument, line: number, id: MessageId, actual: string, expected: string): Report {
  const span = contentSpan(document, line);
  return {
    span,
    message: message(id, { actual, expected }),
    fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: expected }] }],
  };
}
