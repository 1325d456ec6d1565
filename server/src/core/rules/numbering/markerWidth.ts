import { reportMarkers } from './markerReport.js';
import type { Rule } from '../rule.js';

/**
 * (三) or （三) in a document that writes （一）. Brackets that are half-width throughout are a house style.
 */
export const markerWidth: Rule = {
  id: 'marker-width',
  category: 'numbering',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15834-2011 4.9.2',
  check: (document) => reportMarkers(document, 'marker-width', (deviation) => deviation.brackets),
};
