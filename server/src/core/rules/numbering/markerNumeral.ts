import { reportMarkers } from './markerReport.js';
import type { Rule } from '../rule.js';

/**
 * 一十一、 廿、 ２. ⑴ among （1）: the number is right, its writing is not.
 */
export const markerNumeral: Rule = {
  id: 'marker-numeral',
  category: 'numbering',
  severity: 'warning',
  fixable: true,

  check: (document) => reportMarkers(document, 'marker-numeral', (deviation) => deviation.numeral),
};
