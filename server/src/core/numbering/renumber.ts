import type { ParsedDocument } from '../document.js';
import { sortEdits, type Edit } from '../edit/edit.js';
import type { HeadingNode } from '../structure/node.js';
import { descendants } from '../structure/query.js';
import type { Span } from '../text/span.js';
import { deviations } from './deviations.js';
import { groupOf } from './groups.js';

/** What {@link renumber} puts right. */
export type RenumberScope =
  | { readonly kind: 'document' }
  /** A heading and everything below it. */
  | { readonly kind: 'section'; readonly node: HeadingNode }
  /** The headings that are counted together with this one. */
  | { readonly kind: 'siblings'; readonly node: HeadingNode }
  /** One marker alone. */
  | { readonly kind: 'marker'; readonly node: HeadingNode }
  /** The markers that a selection touches. */
  | { readonly kind: 'selection'; readonly span: Span };

/**
 * The edits that give every marker of a scope the number, kind and writing it should have. Only marker characters
 * change (blanks between marker and title included, where siblings have none); applying the edits and asking again
 * yields none. Never throws.
 */
export function renumber(document: ParsedDocument, scope: RenumberScope): readonly Edit[] {
  const found = deviations(document);
  switch (scope.kind) {
    case 'document':
      return sortEdits([...found.values()].flatMap((deviation) => [...deviation.edits]));
    case 'section':
      return sortEdits(
        [scope.node, ...descendants(document.structure, scope.node)].flatMap((node) => [
          ...(found.get(node.index)?.edits ?? []),
        ]),
      );
    case 'siblings': {
      const series = document.structure.series[scope.node.series];
      return series ? sortEdits(groupOf(document, series).edits) : [];
    }
    case 'marker':
      return sortEdits([...(found.get(scope.node.index)?.edits ?? [])]);
    case 'selection':
      return sortEdits(
        [...found.values()].flatMap(({ marker, edits }) =>
          marker.span.start <= scope.span.end && scope.span.start <= marker.span.end ? [...edits] : [],
        ),
      );
  }
}
