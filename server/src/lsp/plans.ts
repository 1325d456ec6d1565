import { formatMessage, planEdit, type EditPlan } from '../core/index.js';
import type { Served } from './session.js';
import { structuralEditOf, type EditRequest } from './structuralEdits.js';
import { wordsOf } from './words.js';

/** A structural edit worked out, or why there is none, in the user's language. */
export type Planned = EditPlan | { readonly ok: false; readonly refusal: string };

/** Works out the structural edit that is asked for by name. Never throws. */
export function planned({ analysis: { document }, locale }: Served, request: EditRequest): Planned {
  const edit = structuralEditOf(document, request);
  if (!edit) return { ok: false, refusal: wordsOf(locale).refusals.noHeading };
  const plan = planEdit(document, edit);
  return plan.ok ? plan : { ok: false, refusal: formatMessage(plan.reason, locale) };
}
