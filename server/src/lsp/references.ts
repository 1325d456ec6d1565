import {
  referenceAt,
  referencesTo,
  targetAt,
  type ParsedDocument,
  type Reference,
  type Span,
  type Target,
} from '../core/index.js';

/** A place that is named elsewhere, or names another: what an editor follows from there. */
export interface LinkedPlace {
  /** The reference, or the heading or label itself. */
  readonly span: Span;
  /** What is meant, at least one. */
  readonly targets: readonly Target[];
  /** Undefined where the place is a target itself. */
  readonly reference: Reference | undefined;
}

/**
 * What an offset is about: the step of a reference there (第十二条 of 第十二条第二款), else the heading or annex label;
 * undefined elsewhere and where a reference names nothing.
 */
export function placeAt(document: ParsedDocument, offset: number): LinkedPlace | undefined {
  const found = referenceAt(document, offset);
  if (found) {
    const { reference, part } = found;
    // Its last step stands for the whole; so does a step that names nothing by itself.
    const own = part.targets.length > 0 && part !== reference.parts.at(-1);
    const targets = own ? part.targets : reference.targets;
    return targets.length > 0 ? { span: own ? part.span : reference.span, targets, reference } : undefined;
  }
  const target = targetAt(document, offset);
  if (!target) return undefined;
  const here = target.span.start <= offset && offset <= target.span.end;
  // An annex is named in two places, in its label and in the list below the body.
  const span = here ? target.span : document.lines.spanOf(document.lines.lineAt(offset));
  return { span, targets: [target], reference: undefined };
}

/** Every reference to one of the targets, in text order. */
export function mentionsOf(document: ParsedDocument, targets: readonly Target[]): readonly Reference[] {
  const found = new Set(targets.flatMap((target) => referencesTo(document, target)));
  return [...found].sort((a, b) => a.span.start - b.span.start);
}

/** All that a target holds: a heading with its section. */
export function wholeSpan({ structure, lines }: ParsedDocument, target: Target): Span {
  const node = target.kind === 'heading' ? structure.nodes[target.node] : undefined;
  if (!node) return target.span;
  return { start: target.span.start, end: Math.max(target.span.end, lines.endOf(node.sectionEndLine)) };
}
