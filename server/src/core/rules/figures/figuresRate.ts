import type { DocumentRule } from '../rule.js';
import { mismatches } from './figureReport.js';

/** 收到83件，办结76件，办结率95%: a share or rate that its figures do not give. */
export const figuresRate: DocumentRule = {
  id: 'figures-rate',
  category: 'figures',
  severity: 'warning',
  fixable: false,
  check: (document) => mismatches(document, 'rate', 'figures-rate'),
};
