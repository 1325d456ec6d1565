/** A half-open range of UTF-16 offsets into a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two spans share at least one character. Empty spans overlap nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span moved by `offset` UTF-16 units. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}
