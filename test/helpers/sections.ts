import {
  applyEdits,
  formatMessage,
  ParsedDocument,
  planEdit,
  references,
  type HeadingNode,
  type ParseOptions,
  type Place,
  type StructuralEdit,
  type Target,
} from '../../server/src/core/index.js';

/** The heading whose title begins with these words; the text names it as a reader would. */
export function heading(document: ParsedDocument, title: string): HeadingNode {
  const found = document.structure.nodes.find((node) => node.title.startsWith(title));
  if (!found) throw new Error(`no heading ${title}`);
  return found;
}

/** An edit of headings named by their titles. */
export type NamedEdit =
  | { readonly kind: 'promote' | 'demote' | 'moveUp' | 'moveDown'; readonly titles: readonly string[] }
  | { readonly kind: 'move'; readonly titles: readonly string[]; readonly place: Place; readonly target: string }
  | { readonly kind: 'insertSibling' | 'insertChild' | 'insertSub' | 'split' | 'join'; readonly title: string };

/** The edit with its headings looked up. */
export function editOf(document: ParsedDocument, edit: NamedEdit): StructuralEdit {
  if ('title' in edit) return { kind: edit.kind, node: heading(document, edit.title) };
  const nodes = edit.titles.map((title) => heading(document, title));
  return edit.kind === 'move'
    ? { kind: edit.kind, nodes, place: edit.place, target: heading(document, edit.target) }
    : { kind: edit.kind, nodes };
}

/** The text after an edit, or the reason why there is none, in angle brackets. */
export function after(text: string, edit: NamedEdit, options: ParseOptions = {}): string {
  const document = ParsedDocument.parse(text, options);
  const plan = planEdit(document, editOf(document, edit));
  return plan.ok ? applyEdits(text, plan.edits) : `<${formatMessage(plan.reason, 'zh-cn')}>`;
}

/** A target in words: its marker and title, 第三条§2 for a paragraph, 附件2. */
export function targetName(document: ParsedDocument, target: Target): string {
  if (target.kind === 'annex') return `附件${target.number}`;
  const node = document.structure.nodes[target.node];
  const name = `${node?.marker?.text ?? ''}${target.kind === 'paragraph' ? '' : (node?.title ?? '')}`;
  return target.kind === 'paragraph' ? `${name}§${target.paragraph}` : name;
}

/** Every reference of a text: `words → targets`, with the state where it is not resolved. */
export function referenceList(text: string, options: ParseOptions = {}): string[] {
  const document = ParsedDocument.parse(text, options);
  return references(document).map((reference) => {
    const words = document.slice(reference.span);
    const targets = reference.targets.map((target) => targetName(document, target)).join('、');
    return reference.state === 'resolved' ? `${words} → ${targets}` : `${words} ${reference.state}`;
  });
}
