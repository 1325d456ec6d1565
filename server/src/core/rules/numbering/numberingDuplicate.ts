import { reportNumbers } from './numberReport.js';
import type { Rule } from '../rule.js';

/**
 * 二、二、: a number occurs twice in one series. A list that starts again behind a lead-in is another series.
 */
export const numberingDuplicate: Rule = {
  id: 'numbering-duplicate',
  category: 'numbering',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 9704-2012 7.3.3',
  check: (document) => reportNumbers(document, 'duplicate', 'numbering-duplicate'),
};
