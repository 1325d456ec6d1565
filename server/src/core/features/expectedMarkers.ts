import type { ParsedDocument } from '../document.js';
import { deviations } from '../numbering/deviations.js';
import { groupOf } from '../numbering/groups.js';
import type { HeadingNode } from '../structure/node.js';
import type { Span } from '../text/span.js';

/** As much of a finding as is looked at here. */
interface Reported {
  readonly rule: string;
  readonly span: Span;
}

/** A heading whose marker should be another one. */
export interface ExpectedMarker {
  readonly heading: HeadingNode;
  /** The marker it should carry. */
  readonly expected: string;
  /** Behind the marker, or before the title where the marker was lost. */
  readonly offset: number;
}

/**
 * The headings whose marker differs from the one they should carry, in text order, as far as that is reported: what
 * the writer does not want to hear of is left out. A number that is off only because of an earlier break counts as
 * reported where the break is.
 *
 * @param findings what is reported of the document
 */
export function expectedMarkers(document: ParsedDocument, findings: readonly Reported[]): readonly ExpectedMarker[] {
  const { nodes, series: all } = document.structure;
  const markers = new Set<number>();
  const numbers = new Set<number>();
  const lost = new Set<number>();
  for (const { rule, span } of findings) {
    if (rule.startsWith('numbering-')) numbers.add(span.start);
    else if (rule.startsWith('marker-')) markers.add(span.start);
    else if (rule === 'missing-marker') lost.add(span.start);
  }
  const found = deviations(document);
  // One group can have many series; whether a break of it is reported is worked out once.
  const reported = new Map<object, boolean>();
  const isCountReported = (index: number): boolean => {
    const series = all[index];
    if (!series) return false;
    const group = groupOf(document, series);
    let answer = reported.get(group);
    if (answer === undefined) {
      answer = group.deviations.some(({ number, marker }) => number && numbers.has(marker.span.start));
      reported.set(group, answer);
    }
    return answer;
  };
  return nodes.flatMap((heading): ExpectedMarker[] => {
    const { marker, expected } = heading;
    if (expected === undefined) return [];
    if (!marker) {
      const { start } = heading.titleSpan;
      return lost.has(start) ? [{ heading, expected, offset: heading.headingSpan.start }] : [];
    }
    const { start, end } = marker.span;
    const shown =
      markers.has(start) || numbers.has(start) || (found.get(heading.index)?.number && isCountReported(heading.series));
    return shown ? [{ heading, expected, offset: end }] : [];
  });
}
