import type { Finding } from '../../core/index.js';

/** So many findings of a kind are shown before a reader has understood. */
const SHOWN = 3;

/** A line of a report: a finding, or how many more there are like it. */
export interface Row {
  readonly finding: Finding;
  /** Absent: the finding itself. */
  readonly more?: number;
}

/**
 * The findings of a document with at most three of a kind in full; behind the third stands how many more there are. Of a
 * kind are those of one rule and severity, so that no error is hidden behind a hint.
 */
export function foldRepeats(findings: readonly Finding[]): Row[] {
  const counts = new Map<string, number>();
  const kindOf = ({ rule, severity }: Finding): string => `${rule} ${severity}`;
  for (const finding of findings) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding): Row[] => {
    const kind = kindOf(finding);
    const place = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, place);
    if (place > SHOWN) return [];
    const more = (counts.get(kind) ?? 0) - SHOWN;
    return place === SHOWN && more > 0 ? [{ finding }, { finding, more }] : [{ finding }];
  });
}
