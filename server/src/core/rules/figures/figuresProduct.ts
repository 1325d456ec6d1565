import type { DocumentRule } from '../rule.js';
import { mismatches } from './figureReport.js';

/** 每亩补助50元，2000亩，共1万元: price times number is not the amount. */
export const figuresProduct: DocumentRule = {
  id: 'figures-product',
  category: 'figures',
  severity: 'warning',
  fixable: false,
  check: (document) => mismatches(document, 'product', 'figures-product'),
};
