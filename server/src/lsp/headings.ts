import {
  ancestors,
  nodeAtLine,
  sectionAtLine,
  siblings,
  type HeadingNode,
  type ParsedDocument,
  type Span,
} from '../core/index.js';

/**
 * The headings that a selection stands for: the innermost section for a cursor, and for a selection the neighbouring
 * siblings of the topmost level that it touches several of. Empty before the first heading.
 */
export function headingsAt(document: ParsedDocument, span: Span): readonly HeadingNode[] {
  const { structure } = document;
  const { from, to } = selectedLines(document, span);
  const first = sectionAtLine(document, from) ?? structure.nodes.find((node) => node.line > from && node.line <= to);
  const last = sectionAtLine(document, to);
  if (!first || !last) return [];
  const above = [last, ...ancestors(structure, last)];
  if (above.includes(first)) return [first];
  const own = [first, ...ancestors(structure, first)];
  const top = own.find((node) => above.some((other) => other.parent === node.parent));
  const end = above.find((node) => node.parent === top?.parent);
  if (!top || !end) return [first];
  return siblings(structure, top).filter((node) => node.index >= top.index && node.index <= end.index);
}

/** The heading whose own lines hold an offset, not its body; undefined elsewhere. */
export function headingOn(document: ParsedDocument, offset: number): HeadingNode | undefined {
  const line = document.lines.lineAt(offset);
  const node = nodeAtLine(document.structure, line);
  return node && line <= node.endLine ? node : undefined;
}

/** The article that a heading is or stands in. */
export function articleOf(document: ParsedDocument, node: HeadingNode): HeadingNode | undefined {
  return [node, ...ancestors(document.structure, node)].find(({ kind }) => kind === 'article');
}

/** The lines of a selection, 0-based. A line of which only the beginning is selected is not one of them. */
export function selectedLines(document: ParsedDocument, { start, end }: Span): { from: number; to: number } {
  const { lines } = document;
  const from = lines.lineAt(start);
  const to = lines.lineAt(end);
  return { from, to: to > from && lines.startOf(to) === end ? to - 1 : to };
}
