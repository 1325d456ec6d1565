import type { DocumentRule } from '../rule.js';
import { mismatches } from './figureReport.js';

/** 甲村、乙村、丙村4个村: a number and the names that it counts. */
export const figuresCount: DocumentRule = {
  id: 'figures-count',
  category: 'figures',
  severity: 'warning',
  fixable: false,
  check: (document) => mismatches(document, 'count', 'figures-count'),
};
