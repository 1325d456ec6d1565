import { outline, type OutlineNode, type HeadingKind, type LineTable } from '../../core/index.js';
import type { Outlined } from '../commands/outline.js';
import { positionAt } from '../position.js';
import { toJson } from './json.js';

/** A heading as JSON has it. */
interface Node {
  readonly line: number;
  readonly column: number;
  readonly level: number;
  readonly kind: HeadingKind;
  /** Empty where there is none. */
  readonly marker: string;
  readonly title: string;
  readonly runIn: boolean;
  /** The marker it should have; absent where it has it. */
  readonly expected?: string;
  readonly children: readonly Node[];
}

/** The outlines as JSON. */
export function outlineJson(outlined: readonly Outlined[]): string {
  return toJson({
    files: outlined.map(({ file, document }) => ({
      file,
      profile: document.profile,
      headings: outline(document).map((node) => toNode(node, document.lines)),
    })),
  });
}

function toNode({ heading, children }: OutlineNode, lines: LineTable): Node {
  return {
    ...positionAt(lines, heading.headingSpan.start),
    level: heading.level,
    kind: heading.kind,
    marker: heading.marker?.text ?? '',
    title: heading.title,
    runIn: heading.runIn,
    ...(heading.expected === undefined ? {} : { expected: heading.expected }),
    children: children.map((child) => toNode(child, lines)),
  };
}
