import type { ParsedDocument, Target } from '../../core/index.js';
import { positionAt, type Position } from '../position.js';

/** A place that a reference points to, as readers are told it. */
export interface TargetReport extends Position {
  readonly kind: Target['kind'];
  /** Marker and title of the heading, or what stands at the annex. */
  readonly heading: string;
  /** Which paragraph of an article, from 1. */
  readonly paragraph?: number;
}

/** Where a target is and what stands there. */
export function reportTarget(document: ParsedDocument, target: Target): TargetReport {
  const place = { kind: target.kind, ...positionAt(document.lines, target.span.start) };
  if (target.kind === 'annex') return { ...place, heading: document.slice(target.span).trim() };
  const node = document.structure.nodes[target.node];
  const heading = node ? (node.marker?.text ?? '') + node.title : '';
  return target.kind === 'paragraph' ? { ...place, heading, paragraph: target.paragraph } : { ...place, heading };
}
