import { changesOf } from '../changes.js';
import type { Edited } from '../commands/edit.js';
import { rangeOf } from '../position.js';
import { toJson } from './json.js';
import { countChanges } from './changeCounts.js';

/** The changes that a structural edit would make, as JSON. */
export function changesJson(edited: readonly Edited[]): string {
  return toJson({
    files: edited.map(({ file, document, plan }) => ({
      file,
      changes: changesOf(document, plan).map(({ kind, span, old, new: after }) => ({
        ...rangeOf(document.lines, span),
        kind,
        old,
        new: after,
      })),
    })),
    summary: countChanges(edited),
  });
}
