import { reportMarkers } from './markerReport.js';
import type { Rule } from '../rule.js';

/**
 * 一. 一， （一）、 and, where the others say 1., 1、: the wrong mark behind an ordinal (B.3.2 to B.3.4).
 */
export const markerPunctuation: Rule = {
  id: 'marker-punctuation',
  category: 'numbering',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15834-2011 附录B.3',
  check: (document) => reportMarkers(document, 'marker-punctuation', (deviation) => deviation.mark),
};
