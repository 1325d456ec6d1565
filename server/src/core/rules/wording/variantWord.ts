import type { DocumentRule } from '../rule.js';
import { wordReports } from './wordReports.js';

/** A spelling that GF 1001-2001 advises against: 成份, 人材. See wording/variantWords.ts. */
export const variantWord: DocumentRule = {
  id: 'variant-word',
  category: 'wording',
  severity: 'information',
  fixable: false,
  norm: 'GF 1001-2001',
  check: (document, context) => wordReports(document, context, 'variant-word'),
};
