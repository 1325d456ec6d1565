import type { Edited } from '../commands/edit.js';

/** Counts over all files that were, or would be, edited. */
export interface ChangeCounts {
  readonly files: number;
  /** Files in which something changes. */
  readonly changed: number;
  readonly markers: number;
  readonly references: number;
}

/** Adds up the changes. */
export function countChanges(edited: readonly Edited[]): ChangeCounts {
  const sum = (of: (one: Edited) => number) => edited.reduce((total, one) => total + of(one), 0);
  return {
    files: edited.length,
    changed: edited.filter(({ plan }) => plan.edits.length > 0).length,
    markers: sum(({ plan }) => plan.markers),
    references: sum(({ plan }) => plan.retargeted),
  };
}
