import { reportMarkers } from './markerReport.js';
import type { Rule } from '../rule.js';

/**
 * A blank between marker and title where the others have none, or inside a marker (第一百二十八 条).
 */
export const markerSpacing: Rule = {
  id: 'marker-spacing',
  category: 'numbering',
  severity: 'information',
  fixable: true,

  check: (document) =>
    reportMarkers(document, 'marker-spacing', (deviation) => deviation.spaceAfter || deviation.innerSpace),
};
