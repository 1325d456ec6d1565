import type { DocumentRule } from '../rule.js';
import { unpairedReports } from './unpairedReport.js';

/** 《 without 》, or 》 without 《, in the paragraph and those around it. */
export const titleMarkUnpaired: DocumentRule = {
  id: 'title-mark-unpaired',
  category: 'punctuation',
  severity: 'warning',
  fixable: false,
  unfixable: true,
  norm: 'GB/T 15834-2011 4.15',
  check: (document) => unpairedReports(document, 'title', 'title-mark-unpaired'),
};
