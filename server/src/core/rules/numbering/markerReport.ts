import { message, type MessageId } from '../../messages/message.js';
import type { Deviation } from '../../numbering/deviations.js';
import { deviations } from '../../numbering/deviations.js';
import type { ParsedDocument } from '../../document.js';
import type { Fix, Report } from '../rule.js';

/** Reports every marker whose deviation has a certain aspect, with the fix that mends the marker. */
export function* reportMarkers(
  document: ParsedDocument,
  id: MessageId,
  concerns: (deviation: Deviation) => boolean,
): Iterable<Report> {
  for (const deviation of deviations(document).values()) {
    if (concerns(deviation)) yield markerReport(document, deviation, id);
  }
}

/** A report on one marker. */
export function markerReport(document: ParsedDocument, deviation: Deviation, id: MessageId): Report {
  const { marker, expected } = deviation;
  const span = {
    start: marker.span.start,
    end: Math.max(marker.span.end, id === 'marker-spacing' ? marker.spaceAfter.end : 0),
  };
  return {
    span,
    message: message(id, { actual: document.slice(span), expected }),
    fixes: [markerFix(deviation)],
  };
}

/** The fix that mends one marker. */
export function markerFix(deviation: Deviation): Fix {
  return { kind: 'safe', title: message('fix-marker', { expected: deviation.expected }), edits: deviation.edits };
}
