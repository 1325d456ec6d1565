import type { ParsedDocument } from '../../document.js';
import type { HeadingNode } from '../../structure/node.js';

/** A heading with a line of its own, text or headings below it, and how it ends. */
export interface HeadingEnd {
  readonly node: HeadingNode;
  /** Offset of its last character. */
  readonly at: number;
  readonly mark: string;
  readonly length: number;
}

const LONGEST = 40;
/** A provision of one sentence is no heading, however short. */
const PROVISION = /^本(?:规定|办法|细则|条例|通知|意见|方案|制度|规则|通告|公告|预案|规程)|^有下列|^自/;

/**
 * The headings of a document that stand alone in their lines and have something below them. Items of lists, 条 and
 * paragraphs that happen to be numbered are none.
 */
export function headingEnds(document: ParsedDocument): readonly HeadingEnd[] {
  const { structure, scans, lines, zones } = document;
  return structure.nodes.flatMap((node) => {
    if (node.level === 0 || node.runIn || !node.marker || node.kind === 'article' || node.kind === 'dash') return [];
    if (zones.roles[node.line] !== 'text' || node.kind === 'ordinal' || !hasBody(document, node)) return [];
    const scan = scans[node.line];
    if (!scan || scan.end - scan.indent > LONGEST) return [];
    const at = lines.startOf(node.line) + scan.end - 1;
    const words = document.text.slice(node.titleSpan.start, at);
    // A sentence inside it makes it a paragraph.
    if (/[。；！？：]/.test(words) || PROVISION.test(words)) return [];
    return [{ node, at, mark: document.text.charAt(at), length: scan.end - scan.indent }];
  });
}

/** Something is written below it before the next heading of its level or above. */
export function hasBody({ scans, zones }: ParsedDocument, node: HeadingNode): boolean {
  for (let line = node.endLine + 1; line <= node.sectionEndLine; line++)
    if (zones.roles[line] === 'text' && !scans[line]?.blank) return true;
  return false;
}
