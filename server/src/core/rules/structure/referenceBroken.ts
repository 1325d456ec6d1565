import { reportReferences } from './referenceReport.js';
import type { Rule } from '../rule.js';

/**
 * A reference to a place of this document that does not exist: 第四十条 where the articles end at 第三十八条, 附件3 with
 * two annexes. Silent about other documents (《…》第三条), about excerpts and about text that breaks off.
 */
export const referenceBroken: Rule = {
  id: 'reference-broken',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  unfixable: true,
  check: (document) => reportReferences(document, 'broken'),
};
