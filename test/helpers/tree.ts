import { outline, ParsedDocument, type OutlineNode, type ParseOptions } from '../../server/src/core/index.js';

/**
 * The outline of a text, one line a heading: `level|marker|title`, indented by its depth in the tree. A marker that
 * should be another one shows both, `（3）→（三）`.
 */
export function tree(text: string, options: ParseOptions = {}): string {
  const out: string[] = [];
  const visit = (nodes: readonly OutlineNode[], depth: number) => {
    for (const { heading, children } of nodes) {
      const marker = heading.marker?.text ?? '';
      const expected = heading.expected === undefined ? '' : `→${heading.expected}`;
      out.push(`${'  '.repeat(depth)}${heading.level}|${marker}${expected}|${heading.title}`);
      visit(children, depth + 1);
    }
  };
  visit(outline(ParsedDocument.parse(text, options)), 0);
  return out.join('\n');
}

/** Lines of a text or of an expected dump, joined with LF. */
export function lines(...content: readonly string[]): string {
  return content.join('\n');
}
