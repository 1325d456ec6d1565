import type { LineScan } from '../markers/scan.js';
import { quietSpans } from '../text/quiet.js';
import type { Span } from '../text/span.js';

/** One line as line rules see it. All offsets count from its start. */
export class LineText {
  private known: readonly Span[] | undefined;

  constructor(readonly scan: LineScan) {}

  /** Its characters, blanks at both ends included. */
  get text(): string {
    return this.scan.text;
  }

  /** Where its content begins, behind blanks. */
  get start(): number {
    return this.scan.indent;
  }

  /** Behind its last character that is no blank. */
  get end(): number {
    return this.scan.end;
  }

  /** What {@link quietSpans} finds. Worked out when asked for. */
  get quiet(): readonly Span[] {
    return (this.known ??= quietSpans(this.scan.text));
  }

  /** The offset lies in an address, a file name, code, an English phrase or a long quotation: rules keep silent there. */
  isQuiet(at: number): boolean {
    const { quiet } = this;
    // A line can be a whole document: its spans, which are in order, are not gone through one by one.
    let low = 0;
    let high = quiet.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = quiet[middle];
      if (!span) break;
      if (at < span.start) high = middle - 1;
      else if (at >= span.end) low = middle + 1;
      else return true;
    }
    return false;
  }
}
