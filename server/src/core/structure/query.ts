import type { HeadingNode } from './node.js';
import type { Structure } from './structure.js';

/** The innermost heading whose section holds a 0-based line; undefined before the first heading. */
export function nodeAtLine(structure: Structure, line: number): HeadingNode | undefined {
  let low = 0;
  let high = structure.nodes.length - 1;
  let found: HeadingNode | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const node = structure.nodes[middle];
    if (!node) break;
    if (node.line <= line) {
      found = node;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** The headings above a node, nearest first. */
export function ancestors(structure: Structure, node: HeadingNode): HeadingNode[] {
  const found: HeadingNode[] = [];
  for (let at = structure.nodes[node.parent]; at; at = structure.nodes[at.parent]) found.push(at);
  return found;
}

/** All headings below a node, in text order. */
export function descendants(structure: Structure, node: HeadingNode): HeadingNode[] {
  const found: HeadingNode[] = [];
  for (let i = node.index + 1; i < structure.nodes.length; i++) {
    const next = structure.nodes[i];
    if (!next || next.level <= node.level) break;
    found.push(next);
  }
  return found;
}

/** The headings that hang under the same parent, the node itself included, in text order. */
export function siblings(structure: Structure, node: HeadingNode): HeadingNode[] {
  const indices = node.parent < 0 ? structure.roots : (structure.nodes[node.parent]?.children ?? []);
  return indices.flatMap((index) => structure.nodes[index] ?? []);
}
