import { nodeAtLine, type HeadingNode, type ParsedDocument, type Span, type StructuralEdit } from '../core/index.js';
import { articleOf, headingsAt } from './headings.js';
import type { EditName, EditPlace } from './protocol.js';

/** What a structural edit is asked for with. Offsets are UTF-16 units. */
export interface EditRequest {
  readonly edit: EditName;
  readonly span: Span;
  /** `move` only: an offset in the section to move to. */
  readonly target?: number;
  /** `move` only. */
  readonly place?: EditPlace;
}

/** The core's edit for a request by name; undefined where no heading stands at the place that it names. */
export function structuralEditOf(document: ParsedDocument, request: EditRequest): StructuralEdit | undefined {
  const { edit, span } = request;
  if (edit === 'renumberDocument') return { kind: 'renumber', scope: { kind: 'document' } };
  if (edit === 'renumberSelection') return { kind: 'renumber', scope: { kind: 'selection', span } };
  const nodes = headingsAt(document, span);
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return undefined;
  switch (edit) {
    case 'renumberMarker':
      return { kind: 'renumber', scope: { kind: 'marker', node: first } };
    case 'renumberSiblings':
      return { kind: 'renumber', scope: { kind: 'siblings', node: first } };
    case 'renumberSection':
      return { kind: 'renumber', scope: { kind: 'section', node: first } };
    case 'promote':
    case 'demote':
    case 'moveUp':
    case 'moveDown':
      return { kind: edit, nodes };
    case 'move':
      return moveOf(document, request, nodes);
    case 'insertSub':
      return { kind: edit, node: articleOf(document, last) ?? last };
    case 'insertSibling':
    case 'insertChild':
      return { kind: edit, node: last };
    case 'split':
      return splitOf(document, span, first);
    case 'join':
      return { kind: edit, node: first };
  }
}

/** At a marker inside a paragraph the heading that is buried there, else the run-in heading that the line begins with. */
function splitOf(document: ParsedDocument, { start }: Span, node: HeadingNode): StructuralEdit {
  const line = document.lines.lineAt(start);
  const at = start - document.lines.startOf(line);
  const buried = document.scans[line]?.buried.find(({ marker: { span } }) => span.start <= at && at <= span.end);
  return buried
    ? { kind: 'splitBuried', offset: document.lines.startOf(line) + buried.marker.span.start }
    : { kind: 'split', node };
}

function moveOf(
  document: ParsedDocument,
  { target, place = 'after' }: EditRequest,
  nodes: readonly HeadingNode[],
): StructuralEdit | undefined {
  const node = target === undefined ? undefined : nodeAtLine(document.structure, document.lines.lineAt(target));
  return node && { kind: 'move', nodes, place, target: node };
}
