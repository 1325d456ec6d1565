import type { DocumentRule } from '../rule.js';
import { wordReports } from './wordReports.js';

/** The same said twice: 截至目前为止, 超过50%以上, 原因是因为. See wording/redundancies.ts. 约…左右 is a rule of its own. */
export const redundantWords: DocumentRule = {
  id: 'redundant-words',
  category: 'wording',
  severity: 'warning',
  fixable: false,
  check: (document, context) => wordReports(document, context, 'redundant-words'),
};
