import type { DocumentRule } from '../rule.js';
import { unpairedReports } from './unpairedReport.js';

/** （ without ）, or ） without （, in the paragraph and those around it. */
export const bracketUnpaired: DocumentRule = {
  id: 'bracket-unpaired',
  category: 'punctuation',
  severity: 'warning',
  fixable: false,
  unfixable: true,
  norm: 'GB/T 15834-2011 4.9',
  check: (document) => unpairedReports(document, 'bracket', 'bracket-unpaired'),
};
