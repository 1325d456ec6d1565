import type { DocumentRule } from '../rule.js';
import { turnedQuotes } from './turnedQuotes.js';
import { unpairedReports } from './unpairedReport.js';

/** “ without ”, or ” without “. Where the marks of a line only face the wrong way, `quote-direction` says so instead. */
export const quoteUnpaired: DocumentRule = {
  id: 'quote-unpaired',
  category: 'punctuation',
  severity: 'warning',
  fixable: false,
  unfixable: true,
  norm: 'GB/T 15834-2011 4.8',
  *check(document) {
    const turned = turnedQuotes(document);
    yield* unpairedReports(document, 'quote', 'quote-unpaired', (line) => !turned.has(line));
  },
};
