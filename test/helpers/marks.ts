import type { Span } from '../../server/src/core/index.js';

/** A text without its marks, and what they marked. Offsets are UTF-16 units of the text without marks. */
export interface Marked {
  readonly text: string;
  /** Where `$0` stood; undefined without one. */
  readonly cursor: number | undefined;
  /** What stood between `⟦` and `⟧`, in text order. */
  readonly spans: readonly MarkedSpan[];
}

/** One `⟦…⟧`, or `⟦label:…⟧` where a text marks several things. */
export interface MarkedSpan extends Span {
  /** Small letters and hyphens before the colon, such as a rule's id; undefined without one. */
  readonly label: string | undefined;
}

const MARK = /\$0|⟦(?:([a-z][a-z-]*):)?|⟧/g;

/**
 * Reads the marks of a test text: `$0` for the cursor, `⟦…⟧` for a span. The characters were chosen because official
 * documents do not contain them, and inline marks because underlines do not line up below double-width glyphs.
 *
 * @throws Error where brackets do not pair or `$0` stands twice: the test itself is wrong.
 */
export function parseMarks(marked: string): Marked {
  const spans: MarkedSpan[] = [];
  const open: { start: number; label: string | undefined }[] = [];
  let cursor: number | undefined;
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[0] === '$0') {
      if (cursor !== undefined) throw new Error(`two cursors in ${JSON.stringify(marked)}`);
      cursor = text.length;
    } else if (match[0] === '⟧') {
      const start = open.pop();
      if (!start) throw new Error(`⟧ without ⟦ in ${JSON.stringify(marked)}`);
      spans.push({ ...start, end: text.length });
    } else open.push({ start: text.length, label: match[1] });
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in ${JSON.stringify(marked)}`);
  text += marked.slice(from);
  return { text, cursor, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The text with `⟦…⟧` around spans, for messages that a reader can compare with the marked input. */
export function drawMarks(text: string, spans: readonly Span[]): string {
  // From the end, so that earlier offsets stay right; at one place a closing mark stands before an opening one,
  // but an empty span keeps its own two in order.
  const marks = spans.flatMap(({ start, end }) =>
    start === end
      ? [{ at: start, mark: '⟦⟧', rank: 1 }]
      : [
          { at: start, mark: '⟦', rank: 2 },
          { at: end, mark: '⟧', rank: 0 },
        ],
  );
  let out = text;
  for (const { at, mark } of marks.sort((a, b) => b.at - a.at || b.rank - a.rank)) {
    out = out.slice(0, at) + mark + out.slice(at);
  }
  return out;
}
