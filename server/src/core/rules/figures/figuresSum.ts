import type { DocumentRule } from '../rule.js';
import { mismatches } from './figureReport.js';

/** 93人：一孩48人、二孩35人、三孩及以上9人: the parts do not come to the whole. */
export const figuresSum: DocumentRule = {
  id: 'figures-sum',
  category: 'figures',
  severity: 'warning',
  fixable: false,
  check: (document) => mismatches(document, 'sum', 'figures-sum'),
};
