import type { ParsedDocument } from '../document.js';
import { officialDocuments, type OfficialDocument } from '../documents/officialDocuments.js';
import { contentOf, type LineScan } from '../markers/scan.js';
import { FORMS } from '../markers/forms.js';
import type { HeadingNode } from '../structure/node.js';
import type { Span } from '../text/span.js';
import type { LineRole } from '../zones/zones.js';
import type { Face, PageLayout } from './layout.js';
import type { PageParagraph, PageRun, PageStyle } from './paragraph.js';
import { signOffIndents } from './signOff.js';
import { faceOfStyle } from './styles.js';

/** A heading is short; a longer sentence is body text behind a marker. */
const LONGEST_RUN_IN = 40;

const BY_ROLE: Readonly<Partial<Record<LineRole, PageStyle>>> = {
  blank: 'blank',
  title: 'title',
  subtitle: 'subtitle',
  author: 'author',
  documentNumber: 'number',
  recipient: 'recipient',
  salutation: 'salutation',
  organ: 'organ',
  date: 'date',
  note: 'note',
  annexLabel: 'annexLabel',
  contents: 'contents',
  table: 'table',
};

/** What stands above the title of an issued document: 份号, 密级, 紧急程度, 签发人 (7.2.1–7.2.3, 7.2.6). */
const SERIAL = /^(?:\d{6}|(?:绝密|机密|秘密)(?:★.{1,6})?|特急|加急|特提|平急|签发人[：:].{1,20})$/;
/** 发文机关标志 (7.2.4). */
const MARK = /^[\u4e00-\u9fff×（）()、 　]{3,40}文件$/;

/**
 * The paragraphs of a document as a page shows them, one a line of the text, in order. Nothing is left out but the
 * indentation, which the style brings, and blanks at the ends. Pure; never throws.
 */
export function pageParagraphs(document: ParsedDocument, layout: PageLayout): readonly PageParagraph[] {
  const byLine = new Map<number, HeadingNode>();
  for (const node of document.structure.nodes) byLine.set(node.line, node);
  const paragraphs: PageParagraph[] = [];
  officialDocuments(document).forEach((official, index) => {
    const indents = signOffs(document, official, layout);
    for (let line = official.lines.start; line <= official.lines.end; line++) {
      const scan = document.scans[line];
      if (!scan) continue;
      const paragraph = paragraphOf(document, official, line, scan, byLine.get(line));
      const endIndent = indents.get(line);
      paragraphs.push({
        ...paragraph,
        ...(endIndent === undefined ? {} : { endIndent }),
        ...(index > 0 && line === official.lines.start ? { pageBreak: true } : {}),
      });
    }
  });
  return paragraphs;
}

function paragraphOf(
  document: ParsedDocument,
  official: OfficialDocument,
  line: number,
  scan: LineScan,
  heading: HeadingNode | undefined,
): PageParagraph {
  const style = styleOf(document, official, line, scan, heading);
  const whole = { start: document.lines.startOf(line) + scan.indent, end: document.lines.startOf(line) + scan.end };
  if (style === 'blank' || whole.end <= whole.start) return { style, line, runs: [] };
  const face = faceOfStyle(style);
  const split = heading && RUN_IN.has(style) ? headingEnd(heading, whole) : whole.end;
  const runs = [runOf(document, { start: whole.start, end: split }, face)];
  if (split < whole.end) runs.push(runOf(document, { start: split, end: whole.end }, 'body'));
  const outlineLevel =
    heading && style !== 'body' ? Math.max(1, heading.level + (heading.kind === 'title' ? 1 : 0)) : 0;
  return {
    style,
    line,
    runs,
    ...(outlineLevel > 0 ? { outlineLevel: Math.min(9, outlineLevel) } : {}),
    ...(KEPT.has(style) && split === whole.end ? { keepNext: true } : {}),
    ...(style === 'number' && isHead(official, line) && hasMark(document, official) ? { ruleBelow: true } : {}),
  };
}

const RUN_IN: ReadonlySet<PageStyle> = new Set<PageStyle>(['level1', 'level2', 'level3', 'level4', 'body']);
/** A heading is no last line of a page, and a name no page without its date. */
const KEPT: ReadonlySet<PageStyle> = new Set<PageStyle>(['part', 'level1', 'level2', 'title', 'organ', 'annexLabel']);

function styleOf(
  document: ParsedDocument,
  official: OfficialDocument,
  line: number,
  scan: LineScan,
  heading: HeadingNode | undefined,
): PageStyle {
  const role = document.zones.roles[line] ?? 'text';
  const content = contentOf(scan);
  if (role === 'colophon') return /印发$|^(?:共印|印)\d/.test(content) ? 'printing' : 'copies';
  if (role === 'annexNote') return /^附/.test(content) ? 'annexNote' : 'annexNoteItem';
  if (role === 'text' && isHead(official, line)) {
    if (MARK.test(content)) return 'mark';
    if (SERIAL.test(content)) return 'serial';
  }
  const own = BY_ROLE[role];
  if (own) return own;
  return heading ? headingStyle(heading) : 'body';
}

/** By the form of the marker, as 7.3.3 gives the faces: 一、 is the first level wherever it stands. */
function headingStyle(node: HeadingNode): PageStyle {
  const form = node.marker?.form;
  switch (form) {
    case 'han':
      return 'level1';
    case 'hanParen':
      return 'level2';
    case 'num':
      return 'level3';
    case 'numParen':
      return 'level4';
    case undefined:
      return 'part';
    default:
      return FORMS[form].rank < 4 ? 'part' : 'body';
  }
}

function isHead(official: OfficialDocument, line: number): boolean {
  return official.title !== undefined && line < official.title.line;
}

function hasMark(document: ParsedDocument, official: OfficialDocument): boolean {
  for (let line = official.lines.start; line < (official.title?.line ?? 0); line++) {
    const scan = document.scans[line];
    if (scan && MARK.test(contentOf(scan))) return true;
  }
  return false;
}

/** Only the first sentence of a run-in heading is set as one (standards: practice), with its 。; a long one is text. */
function headingEnd(node: HeadingNode, whole: Span): number {
  const { headingSpan, titleSpan, runIn, marker } = node;
  const long = titleSpan.end - titleSpan.start > LONGEST_RUN_IN;
  if (node.kind === 'article' || (long && runIn)) return Math.min(whole.end, marker?.span.end ?? whole.start);
  return runIn ? Math.min(whole.end, headingSpan.end + 1) : whole.end;
}

function runOf(document: ParsedDocument, span: Span, face: Face): PageRun {
  return { text: document.slice(span), span, face };
}

/** White at the right of the lines that sign and date a document. */
function signOffs(
  document: ParsedDocument,
  { organs, dates }: OfficialDocument,
  layout: PageLayout,
): ReadonlyMap<number, number> {
  const indents = new Map<number, number>();
  const text = (line: number): string => contentOf(document.scans[line] as LineScan);
  for (const organ of organs) {
    const date = dates.find((line) => line > organ);
    if (date === undefined) continue;
    const found = signOffIndents(text(organ), text(date), layout);
    indents.set(organ, found.organ);
    indents.set(date, found.date);
  }
  return indents;
}
