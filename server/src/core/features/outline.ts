import type { ParsedDocument } from '../document.js';
import type { HeadingNode } from '../structure/node.js';

/** A heading with its children, for views that want a nested list. */
export interface OutlineNode {
  readonly heading: HeadingNode;
  readonly children: readonly OutlineNode[];
}

/** The headings as a nested list, in text order. */
export function outline(document: ParsedDocument): OutlineNode[] {
  const { nodes, roots } = document.structure;
  // Children have larger indices than their parents, so building from the end meets them first.
  const built = new Array<OutlineNode>(nodes.length);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const heading = nodes[i];
    if (!heading) continue;
    built[i] = { heading, children: heading.children.flatMap((child) => built[child] ?? []) };
  }
  return roots.flatMap((root) => built[root] ?? []);
}
