import type { DocumentRule } from '../rule.js';
import { mismatches } from './figureReport.js';

/** One figure stated twice, a digit or a 万 apart. */
export const figuresRepeated: DocumentRule = {
  id: 'figures-repeated',
  category: 'figures',
  severity: 'information',
  fixable: false,
  check: (document) => mismatches(document, 'same', 'figures-repeated'),
};
