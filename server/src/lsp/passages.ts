import { ancestors, type ParsedDocument, type Span, type Target } from '../core/index.js';
import { headingName } from './convert.js';
import type { Words } from './words.js';

/** So many characters of a sentence are shown. */
const LONGEST = 80;

/** Where a target stands: the headings above it, without the document's title, and its own name. */
export function pathOf(document: ParsedDocument, target: Target, words: Words): string {
  const { structure } = document;
  const node = target.kind === 'annex' ? undefined : structure.nodes[target.node];
  if (!node) return shortened(document.slice(target.span)) || '—';
  const above = ancestors(structure, node).filter(({ kind }) => kind !== 'title');
  const names = [...above.reverse(), node].map(headingName);
  return [...names, ...(target.kind === 'paragraph' ? [words.paragraph(target.paragraph)] : [])].join(' › ');
}

/** The first sentence of what a target says, beyond its heading; undefined where it says nothing. */
export function firstSentence(document: ParsedDocument, target: Target): string | undefined {
  switch (target.kind) {
    case 'heading':
      return sentenceIn(document, bodySpan(document, target.node));
    case 'paragraph':
      return sentenceIn(document, target.span);
    case 'annex':
      return undefined;
  }
}

/** What stands behind a heading's title, up to the next heading. */
function bodySpan({ structure: { nodes }, lines }: ParsedDocument, index: number): Span {
  const node = nodes[index];
  if (!node) return { start: 0, end: 0 };
  const next = nodes[index + 1];
  const end = Math.min(next ? lines.startOf(next.line) : Infinity, lines.endOf(node.sectionEndLine));
  return { start: node.headingSpan.end, end: Math.max(node.headingSpan.end, end) };
}

function sentenceIn(document: ParsedDocument, span: Span): string | undefined {
  // Behind the title of a run-in heading stands the full stop that ends it.
  const text = document.slice(span).replace(/^[\s。：；，]+/u, '');
  const sentence = /^[^\r\n]*?(?:[。！？]|(?=[\r\n]|$))/u.exec(text)?.[0].trim();
  return sentence ? shortened(sentence) : undefined;
}

function shortened(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}……` : characters.join('');
}
