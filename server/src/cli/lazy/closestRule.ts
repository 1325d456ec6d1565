import { RULE_IDS } from '../../core/index.js';
import { closestTo } from '../../workspace/closest.js';

/** The rule whose name is nearly this one. */
export function closestRule(name: string): string | undefined {
  return closestTo(name, RULE_IDS);
}
