import type { Edit } from '../../edit/edit.js';
import { message, type MessageId } from '../../messages/message.js';
import type { Span } from '../../text/span.js';
import type { Fix, Report, Severity } from '../rule.js';

/** What a slip is replaced by, and how surely. */
export interface Replacement {
  readonly span: Span;
  readonly actual: string;
  readonly expected: string;
  readonly kind: Fix['kind'];
  /** The few characters that change; the whole span where absent. */
  readonly edits?: readonly Edit[];
  readonly severity?: Severity;
}

/** A report whose message names what stands there and what should. */
export function replacement(id: MessageId, { span, actual, expected, kind, edits, severity }: Replacement): Report {
  return {
    span,
    message: message(id, { actual, expected }),
    fixes: [{ kind, title: message('fix-replace', { expected }), edits: edits ?? [{ span, text: expected }] }],
    ...(severity === undefined ? {} : { severity }),
  };
}

/** The span of a match. */
export function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** Titles are not longer; a search without a limit would go through the whole line at every place. */
const TITLE = 80;

/** The offset lies between 《 and its 》: the title of another text, which is quoted as it is. */
export function insideTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - TITLE), at);
  const behind = text.slice(at, at + TITLE);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && behind.includes('》');
}
