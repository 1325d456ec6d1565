import { skipBlanks, trimEnd } from '../text/chars.js';
import { findBuried, findSteps, type BuriedMarker, type Step } from './inline.js';
import type { Marker } from './marker.js';
import { readMarker } from './read.js';

/**
 * What a line says by itself: a pure function of its characters. All offsets count from the line's start.
 */
export interface LineScan {
  readonly text: string;
  readonly blank: boolean;
  /** Where the content begins, behind blanks, Markdown `#` and paste artifacts. */
  readonly indent: number;
  /** Behind the last character that is no blank. */
  readonly end: number;
  /** A Markdown `#` stands before the content. */
  readonly hash: boolean;
  readonly marker: Marker | undefined;
  /** How doubtful the marker is by its own line, in cost units. */
  readonly doubt: number;
  readonly buried: readonly BuriedMarker[];
  readonly steps: readonly Step[];
  /** Where the heading's text ends: before its first 。, or the line's end. */
  readonly titleEnd: number;
  /** Text follows the first sentence in this line. */
  readonly runIn: boolean;
}

/** What word processors and crawlers leave before a marker; transparent like blanks. */
const ARTIFACT = /^\[(?:bookmark|书签)[^\]]{0,40}\]/i;

/** Scans one line (without its line break). Pure and total. */
export function scanLine(text: string): LineScan {
  const { indent, hash } = findIndent(text);
  const end = trimEnd(text, indent);
  if (indent >= end)
    return {
      text,
      blank: true,
      indent,
      end: indent,
      hash,
      marker: undefined,
      doubt: 0,
      buried: [],
      steps: [],
      titleEnd: indent,
      runIn: false,
    };
  const reading = readMarker(text, indent);
  const from = reading ? reading.marker.spaceAfter.end : indent;
  const stop = text.indexOf('。', from);
  const titleEnd = stop < 0 || stop >= end ? end : stop;
  const long = end - indent > 10;
  return {
    text,
    blank: false,
    indent,
    end,
    hash,
    marker: reading?.marker,
    doubt: reading?.doubt ?? 0,
    buried: long ? findBuried(text, Math.min(end, from + 1)) : [],
    steps: findSteps(text, indent),
    titleEnd,
    runIn: titleEnd < end && skipBlanks(text, titleEnd + 1) < end,
  };
}

function findIndent(text: string): { indent: number; hash: boolean } {
  let at = skipBlanks(text, 0);
  let hash = false;
  const marks = /^#{1,6}(?=[ \t\u3000\u00a0])/.exec(text.slice(at, at + 8));
  if (marks) {
    hash = true;
    at = skipBlanks(text, at + marks[0].length);
  }
  for (;;) {
    if (text[at] === '[') {
      const artifact = ARTIFACT.exec(text.slice(at, at + 60));
      if (artifact) {
        at = skipBlanks(text, at + artifact[0].length);
        continue;
      }
    }
    return { indent: at, hash };
  }
}

/** The line's characters without what stands before its content and the blanks behind it. */
export function contentOf(scan: LineScan): string {
  return scan.text.slice(scan.indent, scan.end);
}
