import type { ParsedDocument } from '../document.js';
import type { HeadingNode } from '../structure/node.js';

/** A paragraph (款) of an article, with the items that belong to it. 0-based lines. */
export interface Paragraph {
  readonly line: number;
  /** The last line before the next paragraph. */
  readonly endLine: number;
}

/**
 * The paragraphs of an article (立法法 art. 65: 款 carry no numbers): the article's own line, then every line of its
 * section that begins with no marker. Items (项) belong to the paragraph before them, and what stands between two items
 * of one list belongs to the first of them. A heading of the article's own (第一条　租赁期限) is no paragraph.
 */
export function paragraphsOf(document: ParsedDocument, article: HeadingNode): Paragraph[] {
  const starts: number[] = [];
  const headings = new Set<number>();
  const { nodes } = document.structure;
  const lists = new Map<number, { first: number; last: number }>();
  for (let i = article.index + 1; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node || node.level <= article.level) break;
    headings.add(node.line);
    if (node.parent !== article.index) continue;
    const list = lists.get(node.series);
    lists.set(node.series, { first: list?.first ?? node.line, last: node.line });
  }
  const within = [...lists.values()];
  for (let line = article.endLine + 1; line <= article.sectionEndLine; line++) {
    if (document.isBlankLine(line) || document.zones.roles[line] !== 'text' || headings.has(line)) continue;
    // A marker whose text is yet to be written is an item to come, not a paragraph.
    const scan = document.scans[line];
    if (scan?.marker && scan.marker.span.end >= scan.end) continue;
    if (within.some(({ first, last }) => line > first && line < last)) continue;
    starts.push(line);
  }
  const own = document.scans[article.endLine];
  const titled =
    starts.length > 0 && own !== undefined && !/[。；;：:，,！？]/.test(own.text) && own.end - own.indent <= 30;
  if (!titled) starts.unshift(article.line);
  return starts.map((line, i) => ({ line, endLine: (starts[i + 1] ?? article.sectionEndLine + 1) - 1 }));
}
