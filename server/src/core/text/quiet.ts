import type { Span } from './span.js';
import { matchesOf } from './matches.js';

/**
 * Addresses of the net, file names and code: no Chinese typography inside. Addresses and names begin where their run of
 * characters does, so that a long run is looked at once.
 */
const FOREIGN =
  /(?:https?|ftp):\/\/[^\s\u4e00-\u9fff，。；：、（）《》“”]+|www\.[^\s\u4e00-\u9fff，。；：、（）《》“”]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|`[^`]{1,200}`|(?<![\w./\\-])[\w./\\-]*\w\.(?:docx?|xlsx?|pptx?|pdf|txt|jpe?g|png|zip|rar|csv|json|html?|md|exe|com|cn|org|net|gov)(?![A-Za-z])/g;

/** An English phrase: its marks are its own. */
const ENGLISH = /(?<![A-Za-z'’-])[A-Za-z][A-Za-z'’-]*(?:[ ,;:.!?()&/-]+[A-Za-z0-9][A-Za-z0-9'’-]*)+/g;

/** The end of a file's name, and the marks that end the search for its beginning. */
const EXTENSION = /\.(?:docx?|xlsx?|pptx?|pdf|txt|wps|zip|rar|jpe?g|png|mp4)(?![A-Za-z])/g;
const NO_NAME = /[\s，。；：、“”《》]/;
const NAME_LENGTH = 60;

/** A quotation so long is another's text, and may be wrong in its own way. */
const QUOTED = 30;

/**
 * Stretches of a line whose characters follow rules of their own: addresses, e-mail, file names, code, English phrases,
 * and verbatim quotations of more than 30 characters. In order, apart from each other.
 */
export function quietSpans(line: string): readonly Span[] {
  const spans: Span[] = [];
  if (/[A-Za-z`]/.test(line)) {
    for (const pattern of [FOREIGN, ENGLISH]) {
      for (const match of matchesOf(line, pattern))
        spans.push({ start: match.index, end: match.index + match[0].length });
    }
    for (const match of matchesOf(line, EXTENSION)) spans.push(fileName(line, match.index, match[0].length));
  }
  let open = line.indexOf('“');
  while (open >= 0) {
    const close = line.indexOf('”', open + 1);
    if (close < 0) break;
    if (close - open - 1 > QUOTED) spans.push({ start: open + 1, end: close });
    open = line.indexOf('“', close + 1);
  }
  return joined(spans.sort((a, b) => a.start - b.start));
}

/** 验收表(修改稿).docx: a name in Chinese, back to the mark or blank before it. */
function fileName(line: string, dot: number, length: number): Span {
  let start = dot;
  while (start > 0 && start > dot - NAME_LENGTH && !NO_NAME.test(line.charAt(start - 1))) start--;
  return { start, end: dot + length };
}

function joined(spans: readonly Span[]): readonly Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
