import type { ParsedDocument } from '../../document.js';
import { references } from '../../references/references.js';
import type { ReferenceState } from '../../references/reference.js';
import type { Report } from '../rule.js';

/** Reports every reference in a state, at its own characters. */
export function* reportReferences(document: ParsedDocument, state: ReferenceState): Iterable<Report> {
  for (const reference of references(document)) {
    if (reference.state === state && reference.problem) {
      yield { span: reference.span, message: reference.problem, fixes: [] };
    }
  }
}
