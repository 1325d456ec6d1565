import { nodeAtLine, outline, type Finding, type OutlineNode, type ParsedDocument } from '../../core/index.js';
import { rangeOf, sectionSpan } from '../convert.js';
import { plainUri } from '../params.js';
import type { OutlineAnswer, OutlineHeading, OutlineParams } from '../protocol.js';
import type { DocumentRequest } from '../request.js';

/** `gongwen/outline`: the headings with what a view of its own shows beside them. */
export const outlineView: DocumentRequest<OutlineParams, OutlineAnswer | null> = {
  uri: plainUri,
  empty: null,
  answer(_session, { version, analysis: { document, findings } }) {
    const counts = findingsBySection(document, findings);
    return { version, headings: outline(document).map((node) => headingOf(document, node, counts)) };
  },
};

function headingOf(document: ParsedDocument, node: OutlineNode, counts: readonly number[]): OutlineHeading {
  const { heading, children } = node;
  const { lines } = document;
  return {
    marker: heading.marker?.text ?? '',
    title: heading.title,
    ...(heading.expected === undefined ? {} : { expected: heading.expected }),
    kind: heading.kind,
    level: heading.level,
    range: rangeOf(lines, sectionSpan(heading, lines)),
    heading: rangeOf(lines, heading.headingSpan),
    findings: counts[heading.index] ?? 0,
    children: children.map((child) => headingOf(document, child, counts)),
  };
}

/** How many findings begin in the section of each node, by its index. */
function findingsBySection({ structure, lines }: ParsedDocument, findings: readonly Finding[]): number[] {
  const counts = structure.nodes.map(() => 0);
  for (const { span } of findings) {
    const line = lines.lineAt(span.start);
    let node = nodeAtLine(structure, line);
    for (; node; node = structure.nodes[node.parent]) counts[node.index] = (counts[node.index] ?? 0) + 1;
  }
  return counts;
}
