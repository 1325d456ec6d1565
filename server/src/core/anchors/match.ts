import { contentOf, type LineScan } from '../markers/scan.js';
import { squash } from '../text/chars.js';
import type { Anchor } from './anchor.js';

/** A line that an anchor may mean, in comparable form. */
export interface Anchored {
  /** 0-based. */
  readonly line: number;
  readonly text: string;
  /** Of the heading above; '' at the top. */
  readonly under: string;
}

/** How many characters tell a line from others: more would break an anchor when the end of a paragraph is edited. */
const LENGTH = 24;

/** The beginning of a line as anchors compare it: without marker and blanks, full-width signs as ASCII. */
export function anchorText(scan: LineScan | undefined): string {
  if (!scan) return '';
  const from = scan.marker ? scan.marker.spaceAfter.end - scan.indent : 0;
  return comparable(contentOf(scan).slice(from));
}

function comparable(text: string): string {
  return squash(text)
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .slice(0, LENGTH);
}

/**
 * The line that an anchor means: the one with its text under its heading; where the heading above was renamed, the
 * only one with its text. `lines` are in text order.
 */
export function matchAnchor(lines: readonly Anchored[], anchor: Anchor): number | undefined {
  const text = comparable(anchor.text);
  const above = comparable(anchor.under ?? '');
  const equal = lines.filter((line) => line.text === text);
  const under = equal.filter((line) => line.under === above);
  return under[anchor.occurrence ?? 0]?.line ?? (under.length === 0 && equal.length === 1 ? equal[0]?.line : undefined);
}
