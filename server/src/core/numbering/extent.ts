import type { ParsedDocument } from '../document.js';
import { contentOf, type LineScan } from '../markers/scan.js';
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
/** 附注 (7.3.6) says so; （责任单位：…） and the like belong to the section that they stand in. */
const NOTE_WORDS = /联系|公开|电话|此件|印发/;
/** Closing words (结语) that end the document, not its last section. */
const CLOSING =
  /^(?:特此(?:通知|报告|请示|函告|函复|函达|批复|公告|通告|通报|证明|说明|汇报)|此复|此令|专此|(?:以上|上述)(?:报告|请示|意见|汇报|方案|情况|就是|是我|发言)|妥否|当否|可否|是否妥当|请予?(?:审议|审阅|审批|批示|批准|批复|函复|审阅)|盼(?:复|予函复)|各位(?:代表|委员|领导|同志)|同志们|我的(?:汇报|报告|讲话|发言)|(?:述职|汇报|报告|发言)完毕|谢谢|祝(?:大家|各位)|此致|敬礼|请各(?:单位|村|社区|乡镇|镇|街道|科室|部门|县|区|局)|请(?:遵照|认真|结合实际|按照执行|贯彻)|未尽事宜|现予(?:公告|公布|印发|通告)|本(?:通知|办法|方案|意见|规定|通告|公告|细则)自|联系人|联系电话|出席[：:]|列席[：:]|记录[：:])/;
/** An address to the listeners opens the last words of a speech, which can be long. */
const ADDRESS = /^(?:各位(?:代表|委员|领导|同志)|同志们)/;
/** 署名 with its date or seal in one line. */
const SIGNED =
  /(?:\d{4}年\d{1,2}月\d{1,2}日|[（(](?:盖章|公章|签章|签字)[）)][^。；，]{0,20})$|^[ \u3000]*年[ \u3000]*月[ \u3000]*日$/;
/** Names of organs end so. */
const ORGAN =
  /(?:政府|委员会|办公室|办公厅|党委|党组|支部|总支|工委|局|厅|院|所|会|中心|公司|学校|党政办|指挥部|领导小组)$/;

/**
 * The lines that move with a section: its heading, its body and everything below it. Left behind are blank lines at
 * its end, and what closes the document behind its last section: 特此通知, 附件说明, 署名, 成文日期.
 */
export function extentOf(document: ParsedDocument, node: HeadingNode): LineRange {
  const { scans, zones } = document;
  const headings = isItem(document, node)
    ? new Set(descendants(document.structure, node).map(({ line }) => line))
    : undefined;
  const next = headings ? nextInSeries(document, node) : undefined;
  let end = node.endLine;
  for (let line = node.endLine + 1; line <= node.sectionEndLine; line++) {
    const scan = scans[line];
    if (!scan || scan.blank) continue;
    if (isBelowBody(document, line) || zones.boundaries.has(line)) {
      end = withoutSignature(document, node.endLine, end);
      break;
    }
    // Below an article every line without a marker is its next paragraph (款), and none of its last item's, unless the
    // item's sentence goes on there.
    if (headings && !next && !headings.has(line) && isClosed(scans[end])) break;
    if (closes(scan) && isLastText(document, line)) {
      end = withoutSignature(document, node.endLine, end);
      break;
    }
    end = line;
  }
  return { start: node.line, end: end === lastContent(document) ? withoutSignature(document, node.endLine, end) : end };
}

/** The line stands below the body. 时间：… in the middle of a section only looks like the credits of a web page. */
function isBelowBody({ scans, zones: { roles, boundaries } }: ParsedDocument, line: number): boolean {
  const role = roles[line] ?? 'text';
  if (role === 'note') return NOTE_WORDS.test(scans[line]?.text ?? '');
  if (role !== 'credit') return BELOW_BODY.has(role);
  for (let at = line + 1; at < scans.length && !boundaries.has(at); at++) {
    const other = roles[at] ?? 'text';
    if (other !== 'blank' && !BELOW_BODY.has(other)) return false;
  }
  return true;
}

/** The next heading counted with an item below the same parent. */
function nextInSeries({ structure: { nodes } }: ParsedDocument, node: HeadingNode): HeadingNode | undefined {
  for (let index = node.index + 1; index < nodes.length; index++) {
    const other = nodes[index];
    if (!other || other.level < node.level) return undefined;
    if (other.parent === node.parent && other.series === node.series) return other;
  }
  return undefined;
}

function isClosed(scan: LineScan | undefined): boolean {
  return scan === undefined || /[。；;！？!?：:]$/.test(contentOf(scan));
}

/** The line says goodbye, or signs. */
function closes(scan: LineScan): boolean {
  const content = contentOf(scan);
  const length = scan.end - scan.indent;
  if (SIGNED.test(content) && length <= 60 && !/[。；]/.test(content)) return true;
  return CLOSING.test(content) && (length <= 60 || (ADDRESS.test(content) && /[！!。]$/.test(content)));
}

/** The organs that sign above a date, or alone at the end, are no part of the last section. */
function withoutSignature(document: ParsedDocument, first: number, end: number): number {
  let last = end;
  for (let line = end; line > first; line--) {
    const scan = document.scans[line];
    if (!scan || scan.blank) continue;
    const content = contentOf(scan);
    if (scan.marker || content.length > 30 || /[。；：:，,！!？?]/.test(content) || !ORGAN.test(content)) break;
    last = line - 1;
  }
  while (last > first && document.isBlankLine(last)) last--;
  return last;
}

function lastContent(document: ParsedDocument): number {
  let line = document.scans.length - 1;
  while (line > 0 && document.isBlankLine(line)) line--;
  return line;
}

/** True below an article: 项 and 目. */
function isItem(document: ParsedDocument, node: HeadingNode): boolean {
  return node.kind !== 'article' && ancestors(document.structure, node).some(({ kind }) => kind === 'article');
}

/** No heading follows before the document inside the file ends: what stands here may close it. */
function isLastText(document: ParsedDocument, from: number): boolean {
  const { zones, structure } = document;
  const before = nodeAtLine(structure, from);
  const next = structure.nodes[before ? before.index + 1 : 0];
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
