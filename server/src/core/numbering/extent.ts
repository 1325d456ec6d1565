import type { ParsedDocument } from '../document.js';
import { contentOf } from '../markers/scan.js';
import type { HeadingNode } from '../structure/node.js';
import { ancestors, descendants, nodeAtLine } from '../structure/query.js';
import type { LineRole } from '../zones/zones.js';

/** A run of whole lines, 0-based, both included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** What stands below the body and belongs to the document as a whole (GB/T 9704-2012 7.3.4 to 7.4). */
const BELOW_BODY: ReadonlySet<LineRole> = new Set<LineRole>([
  'annexNote',
  'annexLabel',
  'organ',
  'date',
  'note',
  'colophon',
  'title',
  'credit',
]);
/** Closing words (结语) that end the document, not its last section. */
const CLOSING =
  /^(?:特此(?:通知|报告|请示|函告|函复|函达|批复|公告|通告|通报|证明|说明|汇报)|此复|此令|专此(?:报告|函复|致函)?|(?:以上|上述)(?:报告|请示|意见|汇报|方案|情况)|妥否|当否|可否|是否妥当|请予?(?:审议|审批|批示|批复|函复|审阅)|盼(?:复|予函复)|各位(?:代表|委员|领导)[！!，：]|同志们[！!，：]|我的(?:汇报|报告|讲话|发言)|谢谢大家|此致|敬礼)/;

/**
 * The lines that move with a section: its heading, its body and everything below it. Left behind are blank lines at
 * its end, and what closes the document behind its last section: 特此通知, 附件说明, 署名, 成文日期.
 */
export function extentOf(document: ParsedDocument, node: HeadingNode): LineRange {
  const { scans, zones } = document;
  const headings = isItem(document, node)
    ? new Set(descendants(document.structure, node).map(({ line }) => line))
    : undefined;
  let end = node.endLine;
  for (let line = node.endLine + 1; line <= node.sectionEndLine; line++) {
    const scan = scans[line];
    if (!scan || scan.blank) continue;
    if (BELOW_BODY.has(zones.roles[line] ?? 'text') || zones.boundaries.has(line)) break;
    // Below an article every line without a marker is its next paragraph (款), and none of its last item's.
    if (headings && !headings.has(line)) break;
    if (scan.end - scan.indent <= 60 && CLOSING.test(contentOf(scan)) && isLastText(document, line)) break;
    end = line;
  }
  return { start: node.line, end };
}

/** True below an article: 项 and 目. */
function isItem(document: ParsedDocument, node: HeadingNode): boolean {
  return node.kind !== 'article' && ancestors(document.structure, node).some(({ kind }) => kind === 'article');
}

/** No heading follows before the document inside the file ends: what stands here may close it. */
function isLastText(document: ParsedDocument, from: number): boolean {
  const { zones, structure } = document;
  const next = structure.nodes.find((node) => node.line > from);
  return !next || next.kind === 'title' || [...zones.boundaries].some((line) => line > from && line <= next.line);
}

/**
 * The section that a 0-based line stands in, as a writer sees it: below an article its second paragraph is the
 * article's and not its last item's, and the label 附件2 belongs to the annex below it. Undefined before the first
 * heading.
 */
export function sectionAtLine(document: ParsedDocument, line: number): HeadingNode | undefined {
  const { nodes } = document.structure;
  if (document.zones.roles[line] === 'annexLabel') {
    const below = nodes.find((node) => node.line > line);
    if (below?.kind === 'title') return below;
  }
  const innermost = nodeAtLine(document.structure, line);
  if (!innermost || !isItem(document, innermost)) return innermost;
  let node = innermost;
  for (const above of ancestors(document.structure, innermost)) {
    if (document.isBlankLine(line) || line <= extentOf(document, node).end || !isItem(document, node)) break;
    node = above;
  }
  return node;
}

/** The lines of neighbouring siblings together. */
export function extentOfAll(document: ParsedDocument, nodes: readonly HeadingNode[]): LineRange | undefined {
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  return first && last && { start: first.line, end: extentOf(document, last).end };
}
