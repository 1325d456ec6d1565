import type { Span } from '../text/span.js';
import type { WordBreaker } from '../text/words.js';

/** So many characters on either side are shown to whoever tells words: a clause, as a rule. */
const WINDOW = 30;
/** So many clauses are remembered. */
const MEMORY = 500;

const remembered = new WeakMap<WordBreaker, Map<string, readonly Span[]>>();

/** No word begins before a passage of a line and ends inside it, nor the other way round. */
export function meetsNoWord(words: WordBreaker, line: string, passage: Span): boolean {
  const { spans, start, end } = around(words, line, passage);
  return spans.every((word) => !(word.start < start && word.end > start) && !(word.start < end && word.end > end));
}

/** A passage of a line is a word. */
export function isWord(words: WordBreaker, line: string, passage: Span): boolean {
  const { spans, start, end } = around(words, line, passage);
  return spans.some((word) => word.start === start && word.end === end);
}

/** The words of the clause that a passage stands in, and where in the clause it stands. */
function around(words: WordBreaker, line: string, { start, end }: Span): Span & { readonly spans: readonly Span[] } {
  const from = Math.max(0, start - WINDOW);
  const head = from + clauseStart(line.slice(from, start));
  const clause = line.slice(head, end) + clauseEnd(line.slice(end, end + WINDOW));
  return { spans: wordsOf(words, clause), start: start - head, end: end - head };
}

function clauseStart(text: string): number {
  for (let at = text.length; at > 0; at--) if (isMark(text.charCodeAt(at - 1))) return at;
  return 0;
}

function clauseEnd(text: string): string {
  for (let at = 0; at < text.length; at++) if (isMark(text.charCodeAt(at))) return text.slice(0, at);
  return text;
}

/** Everything but letters, digits and Chinese characters. */
function isMark(code: number): boolean {
  return code < 0x30 || (code >= 0x2000 && code < 0x3040) || code >= 0xff00;
}

function wordsOf(words: WordBreaker, clause: string): readonly Span[] {
  let memory = remembered.get(words);
  if (!memory) {
    memory = new Map<string, readonly Span[]>();
    remembered.set(words, memory);
  }
  let found = memory.get(clause);
  if (!found) {
    if (memory.size >= MEMORY) memory.clear();
    found = words.wordsOf(clause);
    memory.set(clause, found);
  }
  return found;
}
