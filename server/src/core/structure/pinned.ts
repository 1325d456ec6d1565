import type { Pin } from '../anchors/pin.js';
import { anchorText, matchAnchor, type Anchored } from '../anchors/match.js';
import type { FormId } from '../markers/forms.js';
import type { LineScan } from '../markers/scan.js';

/** The pins of a document found again in its headings. */
export interface Pinned {
  /** By heading index: the number that its marker keeps. */
  readonly kept: ReadonlyMap<number, { readonly number: number; readonly sub: number }>;
  /** By parent index and form ({@link startKey}): the number that the first series there starts at. */
  readonly starts: ReadonlyMap<string, number>;
}

const NONE: Pinned = { kept: new Map(), starts: new Map() };

/** The key of {@link Pinned.starts}; -1 stands for the top. */
export function startKey(parent: number, form: FormId): string {
  return `${parent} ${form}`;
}

/** Finds the headings that pins are anchored to. A pin whose heading is gone does nothing. */
export function findPinned(
  pins: readonly Pin[] | undefined,
  headings: readonly { readonly line: number; readonly parent: number }[],
  scans: readonly LineScan[],
): Pinned {
  if (!pins || pins.length === 0) return NONE;
  const lines = anchoredHeadings(headings, scans);
  const indexOf = new Map(headings.map((heading, index) => [heading.line, index]));
  const kept = new Map<number, { number: number; sub: number }>();
  const starts = new Map<string, number>();
  for (const pin of pins) {
    const line = pin.at && matchAnchor(lines, pin.at);
    const index = pin.at ? indexOf.get(line ?? -1) : -1;
    if (index === undefined) continue;
    if (pin.kind === 'keep') kept.set(index, { number: pin.number, sub: pin.sub ?? 0 });
    else starts.set(startKey(index, pin.form), pin.number);
  }
  return { kept, starts };
}

/** The headings in the form that anchors are compared in, in text order. */
export function anchoredHeadings(
  headings: readonly { readonly line: number; readonly parent: number }[],
  scans: readonly LineScan[],
): Anchored[] {
  return headings.map(({ line, parent }) => ({
    line,
    text: anchorText(scans[line]),
    under: anchorText(scans[headings[parent]?.line ?? -1]),
  }));
}
