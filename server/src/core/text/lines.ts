import type { Span } from './span.js';

/**
 * Where the lines of a text begin and end.
 *
 * Line breaks are LF, CRLF and CR, as in the Language Server Protocol. A text always has at least one line;
 * a text that ends with a line break has an empty last line. Lines are counted from 0 here; only the command
 * line reporters count from 1.
 */
export class LineTable {
  private constructor(
    private readonly starts: readonly number[],
    private readonly ends: readonly number[],
  ) {}

  /** Finds the lines of `text`. Never throws. */
  static of(text: string): LineTable {
    const starts = [0];
    const ends: number[] = [];
    // The next LF and CR are kept, so that a text without CRs is searched for them once, not once a line.
    let lf = text.indexOf('\n');
    let cr = text.indexOf('\r');
    while (lf >= 0 || cr >= 0) {
      const at = lf < 0 || (cr >= 0 && cr < lf) ? cr : lf;
      const next = at === cr && lf === at + 1 ? at + 2 : at + 1;
      ends.push(at);
      starts.push(next);
      if (lf >= 0 && lf < next) lf = text.indexOf('\n', next);
      if (cr >= 0 && cr < next) cr = text.indexOf('\r', next);
    }
    ends.push(text.length);
    return new LineTable(starts, ends);
  }

  /** Number of lines, at least 1. */
  get count(): number {
    return this.starts.length;
  }

  /** Offset of the first character of a line (clamped to the existing lines). */
  startOf(line: number): number {
    return this.starts[this.clamp(line)] ?? 0;
  }

  /** Offset just behind the last character of a line, its line break excluded. */
  endOf(line: number): number {
    return this.ends[this.clamp(line)] ?? 0;
  }

  /** The line's characters without its line break. */
  spanOf(line: number): Span {
    return { start: this.startOf(line), end: this.endOf(line) };
  }

  /** The line that holds an offset; offsets outside the text belong to the first or last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private clamp(line: number): number {
    return Math.max(0, Math.min(this.starts.length - 1, line));
  }
}
