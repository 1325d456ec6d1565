import type { ReferenceState } from '../../core/index.js';
import type { Referred } from '../commands/references.js';
import { STATES } from '../commandSpecs.js';

/** How many references of each state there are in all documents. */
export function countStates(referred: readonly Referred[]): Record<ReferenceState, number> {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<ReferenceState, number>;
  for (const { all } of referred) for (const { state } of all) counts[state]++;
  return counts;
}
