import type { ParsedDocument } from '../document.js';
import { findAnchor } from '../numbering/pins.js';
import type { Finding } from './rule.js';
import type { Suppression } from './suppression.js';

/** Tells for each finding whether the writer wants to hear of it. */
export function suppressionFilter(
  document: ParsedDocument,
  suppressions: readonly Suppression[] | undefined,
): (finding: Finding) => boolean {
  if (!suppressions || suppressions.length === 0) return () => true;
  const placed = suppressions.map(({ rule, at }) => ({ rule, line: at && findAnchor(document, at), anywhere: !at }));
  return (finding) => {
    const line = document.lines.lineAt(finding.span.start);
    return !placed.some(
      (one) => (one.rule === undefined || one.rule === finding.rule) && (one.anywhere || one.line === line),
    );
  };
}
