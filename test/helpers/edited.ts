import {
  applyEdits,
  type ParsedDocument,
  plainText,
  planSection,
  type ExpandContext,
  type SectionPlan,
  type Template,
} from '../../server/src/core/index.js';

/** A document after a section or phrase was inserted at a 0-based line. @throws Error where it is refused */
export function inserted(
  document: ParsedDocument,
  line: number,
  template: Template,
  context: ExpandContext = {},
): string {
  const plan = planSection(document, line, template, context);
  if (!plan.ok) throw new Error(`refused: ${plan.reason.id}`);
  return textAfter(document.text, plan);
}

/** The text that a plan makes. */
export function textAfter(text: string, { edits, span, pieces }: SectionPlan): string {
  const own = { span, text: plainText(pieces) };
  return applyEdits(
    text,
    [...edits, own].sort((a, b) => a.span.start - b.span.start),
  );
}
