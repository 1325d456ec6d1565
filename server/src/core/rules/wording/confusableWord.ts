import type { DocumentRule } from '../rule.js';
import { wordReports } from './wordReports.js';

/**
 * A word in the place of one that sounds or looks like it: 布署, 截止 in front of a date, 帐户. Tables with the guards of
 * each are in wording/slips.ts and wording/confusables.ts. Silent in names of documents and in long quotations.
 */
export const confusableWord: DocumentRule = {
  id: 'confusable-word',
  category: 'wording',
  severity: 'warning',
  fixable: true,
  check: (document, context) => wordReports(document, context, 'confusable-word'),
};
