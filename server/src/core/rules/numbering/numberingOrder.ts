import { reportNumbers } from './numberReport.js';
import type { Rule } from '../rule.js';

/**
 * 一、五、三、: one number does not fit between its neighbours, which fit each other.
 */
export const numberingOrder: Rule = {
  id: 'numbering-order',
  category: 'numbering',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 9704-2012 7.3.3',
  check: (document) => reportNumbers(document, 'order', 'numbering-order'),
};
