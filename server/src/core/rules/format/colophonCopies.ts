import { contentSpan, lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import type { DocumentRule, Report } from '../rule.js';
import { colophonLines, isPrinting } from './colophonLines.js';

const HEAD = /^抄送[ \u3000]*([：:])/;

/** 抄送：… without its full stop, or with a half-width colon. */
export const colophonCopies: DocumentRule = {
  id: 'colophon-copies',
  category: 'format',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 9704-2012 7.4.2',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const lines = colophonLines(document, official);
      for (const [i, line] of lines.entries()) {
        const content = lineContent(document, line);
        const head = HEAD.exec(content);
        if (!head || content.length === head[0].length) continue;
        if (head[1] === ':') yield colon(contentSpan(document, line).start + head[0].length - 1);
        const last = lastLine(document, lines, i);
        if (!/[。.．！]$/.test(lineContent(document, last))) yield stop(document, last);
      }
    }
  },
};

function colon(at: number): Report {
  const span = { start: at, end: at + 1 };
  return {
    span,
    message: message('colophon-copies-colon', { actual: ':', expected: '：' }),
    fixes: [{ kind: 'safe', title: message('fix-replace', { expected: '：' }), edits: [{ span, text: '：' }] }],
  };
}

function stop(document: ParsedDocument, line: number): Report {
  const { end } = contentSpan(document, line);
  const wrong = /[，、；;,]$/.test(lineContent(document, line)) ? 1 : 0;
  return {
    span: { start: end - 1, end },
    message: message('colophon-copies'),
    fixes: [
      {
        kind: 'suggested',
        title: message('fix-insert', { expected: '。' }),
        edits: [{ span: { start: end - wrong, end }, text: '。' }],
      },
    ],
  };
}

/** The last line of a list of copies that is too long for one. */
function lastLine(document: ParsedDocument, lines: readonly number[], first: number): number {
  let last = lines[first] ?? 0;
  for (const line of lines.slice(first + 1)) {
    if (document.zones.roles[line] !== 'text' || isPrinting(lineContent(document, line))) break;
    last = line;
  }
  return last;
}
