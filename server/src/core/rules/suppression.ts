import type { Anchor } from '../anchors/anchor.js';
import type { RuleId } from './ids.js';

/**
 * What is not to be reported: a rule at one place (`rule` and `at`), a rule in the whole document (`rule` alone), or
 * everything (neither).
 */
export interface Suppression {
  readonly rule?: RuleId;
  readonly at?: Anchor;
}
