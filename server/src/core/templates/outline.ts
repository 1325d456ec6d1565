import { ParsedDocument } from '../document.js';
import { outline, type OutlineNode } from '../features/outline.js';
import { expandDocument, plainText } from './expand.js';
import type { Template } from './template.js';

/**
 * What a template looks like in a list: its title and headings with their markers, one a line and indented by level;
 * of a phrase, and of a section without headings, the text.
 */
export function templateOutline(template: Template): string {
  const text = plainText(expandDocument(template));
  const lines = linesOf(outline(ParsedDocument.parse(text)), 0);
  if (template.kind !== 'phrase' && lines.length > 0) return lines.join('\n');
  return text.replace(/^[ \u3000]+/gm, '');
}

function linesOf(nodes: readonly OutlineNode[], depth: number): string[] {
  return nodes.flatMap(({ heading, children }) => {
    const marker = heading.marker?.text ?? '';
    const blank = /[\p{Script=Han}]$/u.test(marker) ? '　' : '';
    return [`${'　　'.repeat(depth)}${marker}${blank}${heading.title}`, ...linesOf(children, depth + 1)];
  });
}
