import { reportNumbers } from './numberReport.js';
import type { Rule } from '../rule.js';

/**
 * 一、三、: a number is left out and the count goes on from there. Silent where the missing marker is known to be
 * buried in a line or lost from one (other rules say so), and where numbering runs on across parents.
 */
export const numberingGap: Rule = {
  id: 'numbering-gap',
  category: 'numbering',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 9704-2012 7.3.3',
  check: (document) => reportNumbers(document, 'gap', 'numbering-gap'),
};
