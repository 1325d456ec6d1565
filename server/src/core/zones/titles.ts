import { squash } from '../text/chars.js';
import { contentOf, type LineScan } from '../markers/scan.js';
import { MASTHEAD, SUBTITLE, TITLE_END } from './patterns.js';
import type { LineRole } from './zones.js';

/** A document title (标题) with its subtitle lines; 0-based lines, both included. */
export interface TitleBlock {
  readonly line: number;
  readonly endLine: number;
  /** Behind the last line of the title proper (subtitle and date lines excluded), 0-based and included. */
  readonly titleEndLine: number;
}

interface Context {
  readonly scans: readonly LineScan[];
  readonly roles: readonly LineRole[];
  readonly boundaries: ReadonlySet<number>;
  readonly bodyStart: number;
  readonly collection: boolean;
}

const MAX_LINES = 5;

/** The titles of a document: at its head, behind sign-offs and annex labels, and where another document begins. */
export function findTitles(context: Context): TitleBlock[] {
  const found = headTitles(context);
  for (const boundary of [...context.boundaries].sort((a, b) => a - b)) {
    const block = titleBehind(context, boundary);
    if (block && !found.some((other) => other.line <= block.endLine && block.line <= other.endLine)) found.push(block);
  }
  if (!context.collection) {
    for (const block of stackedTitles(context)) {
      if (!found.some((other) => other.line <= block.endLine && block.line <= other.endLine)) found.push(block);
    }
  }
  return found.sort((a, b) => a.line - b.line);
}

function headTitles({ scans, roles, bodyStart }: Context): TitleBlock[] {
  const blocks: TitleBlock[] = [];
  for (let line = 0; line < Math.min(bodyStart + 1, scans.length); line++) {
    if (roles[line] !== 'text' || !titleLike(scans[line])) continue;
    if (line === bodyStart && !(scans.length > 1 && contentOf(scans[line] as LineScan).length <= 60)) continue;
    const block = growBlock(scans, roles, line, bodyStart);
    const joined = squash(textOf(scans, block));
    const only = blocks.length === 0;
    if (
      TITLE_END.test(joined) ||
      joined.includes('关于') ||
      scans[line]?.hash ||
      (only &&
        roles[block.endLine + 1] === 'documentNumber' &&
        !MASTHEAD.test(squash(contentOf(scans[line] as LineScan))))
    )
      blocks.push(block);
    line = block.endLine;
  }
  return blocks;
}

/**
 * Documents stacked in one file without a sign-off between them: a line that ends like a title, and right below it
 * what only the head of a document has (发文字号, a subtitle with place and date, a salutation).
 */
function stackedTitles({ scans, roles, bodyStart }: Context): TitleBlock[] {
  const blocks: TitleBlock[] = [];
  for (let line = bodyStart + 1; line < scans.length; line++) {
    const scan = scans[line];
    if (roles[line] !== 'text' || !scan || !titleLike(scan) || !TITLE_END.test(squash(contentOf(scan)))) continue;
    let below = line + 1;
    for (let seen = 0; seen < 4 && below < scans.length; below++) {
      const role = roles[below];
      if (role === 'blank') continue;
      seen++;
      const head = scans[below];
      if (
        role === 'salutation' ||
        role === 'documentNumber' ||
        (head && role === 'text' && SUBTITLE.test(contentOf(head)))
      ) {
        blocks.push({ line, endLine: line, titleEndLine: line });
        break;
      }
      if (role === 'text' && head && (head.marker !== undefined || head.end - head.indent > 40)) break;
    }
  }
  return blocks;
}

/** The title that follows a sign-off or an annex label. */
function titleBehind({ scans, roles, boundaries, collection }: Context, boundary: number): TitleBlock | undefined {
  const first = scans[boundary];
  // A sign-off may be the last line of all.
  if (!first) return undefined;
  const label = roles[boundary] === 'annexLabel';
  if (!label && /^附件/.test(contentOf(first))) {
    return { line: boundary, endLine: boundary, titleEndLine: boundary };
  }
  let line = label ? boundary + 1 : boundary;
  while (line < scans.length && (roles[line] === 'blank' || roles[line] === 'note' || roles[line] === 'credit')) line++;
  const scan = scans[line];
  if (!scan || roles[line] !== 'text' || !titleLike(scan) || (line !== boundary && boundaries.has(line)))
    return undefined;
  const block = growBlock(scans, roles, line, scans.length);
  const joined = squash(textOf(scans, block));
  // Behind a label any short line is the title; behind a date it must look like one.
  if (label || TITLE_END.test(joined) || (/^关于/.test(joined) && !collection)) return block;
  return undefined;
}

function growBlock(scans: readonly LineScan[], roles: readonly LineRole[], from: number, stop: number): TitleBlock {
  let endLine = from;
  while (endLine - from + 1 < MAX_LINES && endLine + 1 < stop) {
    const next = scans[endLine + 1];
    if (!next || roles[endLine + 1] !== 'text' || !titleLike(next)) break;
    const joined = squash(textOf(scans, { line: from, endLine, titleEndLine: endLine }));
    // 政府工作报告 / 省长 ×××: a finished title is not continued by a person's name or another finished title.
    if (TITLE_END.test(joined) && !/^[（(]/.test(contentOf(next)) && !/[和与及、的]$/.test(joined)) break;
    endLine++;
  }
  const titleEndLine = endLine;
  while (endLine + 1 < scans.length) {
    const next = scans[endLine + 1];
    if (!next || next.blank) break;
    const role = roles[endLine + 1];
    const open = /^[（(][^）)]*$/.test(contentOf(next));
    const closes = /^[^（(]*[）)]$/.test(contentOf(next)) && endLine > titleEndLine;
    if (!(role === 'note' && /年/.test(contentOf(next))) && !open && !closes) break;
    if (!open && !closes && !/[月日]/.test(contentOf(next))) break;
    endLine++;
  }
  return { line: from, endLine, titleEndLine };
}

/** The title in one string. */
export function textOf(scans: readonly LineScan[], block: TitleBlock): string {
  let out = '';
  for (let line = block.line; line <= block.titleEndLine; line++) {
    const scan = scans[line];
    if (scan) out += contentOf(scan);
  }
  return out;
}

function titleLike(scan: LineScan | undefined): boolean {
  if (!scan || scan.blank) return false;
  const content = contentOf(scan);
  const length = squash(content).length;
  if (length < 2 || length > 60 || scan.marker) return false;
  if (SUBTITLE.test(content) && !TITLE_END.test(squash(content))) return false;
  return !/[。；;，,：:、！!]$/.test(content) && !/[。；]/.test(content);
}
