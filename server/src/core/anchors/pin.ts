import type { FormId } from '../markers/forms.js';
import type { Anchor } from './anchor.js';

/** A number that the writer has fixed (固定): it is never changed, and what follows counts on from it. */
export type Pin =
  /** "Keep this number": one marker. */
  | { readonly kind: 'keep'; readonly at: Anchor; readonly number: number; readonly sub?: number }
  /** "Start at N": the first series of a form below a heading; `at` is absent for a series at the top. */
  | { readonly kind: 'start'; readonly at?: Anchor; readonly form: FormId; readonly number: number };
