import type { Span } from '../text/span.js';
import type { Marker } from '../markers/marker.js';

/** What sort of heading a node is, in the words of the command line contract. */
export type HeadingKind = 'title' | 'part' | 'chapter' | 'section' | 'article' | 'numbered' | 'dash' | 'ordinal';

/** One heading of the outline. Nodes are plain values, immutable, linked by index. */
export interface HeadingNode {
  /** Its place in {@link Structure.nodes}, which is text order. */
  readonly index: number;
  /** Index of the heading it hangs under, -1 at the top. */
  readonly parent: number;
  readonly children: readonly number[];
  /** Nesting depth in this document: 0 for a title, 1 for what stands directly under a title or at the top. */
  readonly level: number;
  readonly kind: HeadingKind;
  /** 0-based line of its marker or first character. */
  readonly line: number;
  /** 0-based last line of the heading itself: more than `line` for titles over several lines. */
  readonly endLine: number;
  /** 0-based last line of its section: its body and everything below it. */
  readonly sectionEndLine: number;
  /** The marker as it stands in the text; undefined where there is none or it was lost. */
  readonly marker: Marker | undefined;
  /** Characters of marker and title, without indentation. */
  readonly headingSpan: Span;
  /** Characters of the title alone. */
  readonly titleSpan: Span;
  /** Title up to its first 。, without closing punctuation of a block heading. */
  readonly title: string;
  /** Body text follows in the same line. */
  readonly runIn: boolean;
  /** Index in {@link Structure.series} of the series that numbers it, -1 for titles. */
  readonly series: number;
  /** The marker it should carry, where it carries another or none. */
  readonly expected: string | undefined;
}
