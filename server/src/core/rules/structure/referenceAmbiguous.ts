import { reportReferences } from './referenceReport.js';
import type { Rule } from '../rule.js';

/**
 * A reference that several places answer to, or that may mean another document named in its sentence. Such references
 * are never changed when headings move.
 */
export const referenceAmbiguous: Rule = {
  id: 'reference-ambiguous',
  category: 'structure',
  severity: 'hint',
  fixable: false,
  unfixable: true,
  check: (document) => reportReferences(document, 'ambiguous'),
};
