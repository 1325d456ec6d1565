import type { DocumentRule } from '../rule.js';
import { wordReports } from './wordReports.js';

/** A word that is not wrong, of which official documents usually write another: 其它, 做出决定. See wording/choices.ts. */
export const wordChoice: DocumentRule = {
  id: 'word-choice',
  category: 'wording',
  severity: 'information',
  fixable: false,
  check: (document, context) => wordReports(document, context, 'word-choice'),
};
