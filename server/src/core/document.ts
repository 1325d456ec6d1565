import type { Pin } from './anchors/pin.js';
import type { LineScan } from './markers/scan.js';
import type { Profile } from './profile/profile.js';
import type { Structure } from './structure/structure.js';
import { LineTable } from './text/lines.js';
import type { Span } from './text/span.js';
import { classifyLines, type Zones } from './zones/zones.js';
import { scanLine } from './markers/scan.js';
import { inferStructure } from './structure/infer.js';
import { detectProfile } from './profile/detect.js';

/** Replace the characters of `span` (offsets into the old text) by `text`. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/** What may be chosen when a text is parsed. */
export interface ParseOptions {
  /** Recognised from the text where absent. */
  readonly profile?: Profile;
  /** Numbers that the writer has fixed. */
  readonly pins?: readonly Pin[];
}

/**
 * A parsed document: an immutable value determined by its text and profile.
 *
 * All offsets are UTF-16 units, all lines count from 0.
 */
export class ParsedDocument {
  private constructor(
    readonly text: string,
    readonly profile: Profile,
    /** What it was parsed with; a profile that was not chosen is recognised anew after each change. */
    readonly options: ParseOptions,
    readonly lines: LineTable,
    /** One scan a line; equal lines share one value. */
    readonly scans: readonly LineScan[],
    readonly zones: Zones,
    readonly structure: Structure,
  ) {}

  /** Parses a text. Total: every string gives a document; never throws. */
  static parse(text: string, options: ParseOptions = {}, known?: ReadonlyMap<string, LineScan>): ParsedDocument {
    const lines = LineTable.of(text);
    const cache = new Map<string, LineScan>();
    const scans: LineScan[] = [];
    for (let line = 0; line < lines.count; line++) {
      const { start, end } = lines.spanOf(line);
      const content = text.slice(start, end);
      let scan = cache.get(content);
      if (!scan) {
        scan = known?.get(content) ?? scanLine(content);
        cache.set(content, scan);
      }
      scans.push(scan);
    }
    const profile = options.profile ?? detectProfile(scans);
    const zones = classifyLines(scans);
    const structure = inferStructure({ text, lines, scans, zones, profile, pins: options.pins });
    return new ParsedDocument(text, profile, options, lines, scans, zones, structure);
  }

  /**
   * The document after a change, equal to a fresh parse of the new text. Scans of lines that did not change are
   * taken over.
   *
   * @throws RangeError where the change lies outside the text.
   */
  update(change: TextChange): ParsedDocument {
    const { start, end } = change.span;
    if (start < 0 || end < start || end > this.text.length)
      throw new RangeError(`change ${start}-${end} outside the text`);
    const text = this.text.slice(0, start) + change.text + this.text.slice(end);
    return ParsedDocument.parse(text, this.options, this.scansByText());
  }

  /** The scans of its lines by their text, to be taken over by another version of it. */
  scansByText(): ReadonlyMap<string, LineScan> {
    const known = new Map<string, LineScan>();
    for (const scan of this.scans) known.set(scan.text, scan);
    return known;
  }

  /** The characters of a span. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** True where a line holds nothing but blanks. Lines outside the document are blank. */
  isBlankLine(line: number): boolean {
    return this.scans[line]?.blank ?? true;
  }
}
