import type { DocumentRule } from '../rule.js';
import { mismatches } from './figureReport.js';

/** 从100户增加到120户，增长25%: a change that its two values do not give. */
export const figuresGrowth: DocumentRule = {
  id: 'figures-growth',
  category: 'figures',
  severity: 'warning',
  fixable: false,
  check: (document) => mismatches(document, 'growth', 'figures-growth'),
};
