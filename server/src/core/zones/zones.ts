import { squash } from '../text/chars.js';
import { contentOf, type LineScan } from '../markers/scan.js';
import { markAnnexNotes } from './annexNotes.js';
import { markBelowTitles } from './belowTitles.js';
import { findContents } from './contents.js';
import {
  ANNEX_LABEL,
  ANNEX_WITH_TITLE,
  COLOPHON,
  CREDIT,
  DATE_LINE,
  DOCUMENT_NUMBER,
  NOTE,
  SALUTATION,
  SUBTITLE,
} from './patterns.js';
import { findTitles, type TitleBlock } from './titles.js';

/** What a line is for, where it is not just text of the body. */
export type LineRole =
  | 'blank'
  | 'text'
  | 'title'
  | 'subtitle'
  | 'author'
  | 'documentNumber'
  | 'recipient'
  | 'salutation'
  | 'organ'
  | 'date'
  | 'note'
  | 'annexLabel'
  | 'annexNote'
  | 'colophon'
  | 'contents'
  | 'table'
  | 'credit';

/** The zones of a document (区域): what every line is for, and where documents begin inside it. */
export interface Zones {
  readonly roles: readonly LineRole[];
  readonly titles: readonly TitleBlock[];
  /** 0-based lines before which numbering may start afresh: behind a sign-off, at an annex label. */
  readonly boundaries: ReadonlySet<number>;
  /** The first line of body text; lines before it are title zone. */
  readonly bodyStart: number;
  /** Most line breaks are no paragraph breaks (text copied from PDF). */
  readonly hardWrapped: boolean;
  /** A collection of several texts: 第一篇…, ……篇1. */
  readonly collection: boolean;
}

/** What ends with a colon below a title and addresses nobody: it opens the body. */
const NO_RECIPIENT =
  /[。；]|如下|以下|下列|(?:决定|决议|通知|通报|报告|公告|通告|命令|要求|认为|指出|强调|倡议|承诺|申请)[：:]$/;

/** Finds the zones. Pure and total. */
export function classifyLines(scans: readonly LineScan[]): Zones {
  const roles = scans.map(roleByItself);
  for (const line of findContents(scans, roles)) roles[line] = 'contents';
  markTables(scans, roles);
  markAnnexNotes(scans, roles);
  const boundaries = new Set<number>();
  const collection = scans.some((scan) => scan.marker?.form === 'pian' || pieceNumber(scan) !== undefined);
  const bodyStart = findBodyStart(scans, roles);
  markHead(scans, roles, bodyStart);
  markSignOffs(scans, roles, boundaries, bodyStart);
  const titles = findTitles({ scans, roles, boundaries, bodyStart, collection });
  for (const block of titles) {
    for (let line = block.line; line <= block.endLine; line++)
      roles[line] = line === block.line || roles[line] === 'text' ? 'title' : (roles[line] ?? 'title');
  }
  markBelowTitles(scans, roles, titles);
  return { roles, titles, boundaries, bodyStart, hardWrapped: isHardWrapped(scans, roles), collection };
}

/** The number of a text in a collection, where the line ends or begins with it: ……篇1, 篇一：…; undefined elsewhere. */
export function pieceNumber(scan: LineScan): number | undefined {
  if (scan.blank || scan.end - scan.indent > 50) return undefined;
  const content = contentOf(scan);
  const match =
    /^[^。；，：:]{2,40}?(?:篇|范文|例文)\s*[（(【]?(\d{1,2}|[一二三四五六七八九十]{1,2})[）)】]?$/.exec(content) ??
    /^[【（(]?(?:篇|范文|例文)\s*(\d{1,2}|[一二三四五六七八九十]{1,2})[】）)]?(?:[：:、.\s]|$)/.exec(content);
  if (!match?.[1]) return undefined;
  const value = /\d/.test(match[1]) ? Number(match[1]) : '一二三四五六七八九十'.indexOf(match[1]) + 1;
  return value > 0 ? value : undefined;
}

function roleByItself(scan: LineScan): LineRole {
  if (scan.blank) return 'blank';
  // A heading is none of the things below, and most lines with markers are headings.
  if (
    scan.end - scan.indent > 120 ||
    (scan.marker && scan.doubt < 4 && !/^(?:dash|decimal|latin)$/.test(scan.marker.form))
  )
    return 'text';
  const content = contentOf(scan);
  if (content.startsWith('<!--')) return 'credit';
  const tight = squash(content).replace(/&sp;$/, '');
  if (DATE_LINE.test(tight)) return 'date';
  if (DOCUMENT_NUMBER.test(tight)) return 'documentNumber';
  if (ANNEX_LABEL.test(tight)) return 'annexLabel';
  if (COLOPHON.test(tight)) return 'colophon';
  if (SALUTATION.test(content)) return 'salutation';
  if (scan.marker && scan.marker.form !== 'dash') return 'text';
  if (CREDIT.test(content)) return 'credit';
  if (NOTE.test(tight)) return 'note';
  return 'text';
}

/** Runs of very short lines are the cells of a table that lost its shape. */
function markTables(scans: readonly LineScan[], roles: LineRole[]): void {
  let run: number[] = [];
  const close = () => {
    const numeric = run.filter((line) => /^[\d.,%％－—-]+/.test(contentOf(scans[line] as LineScan))).length;
    if (run.length >= 6 && numeric >= run.length / 4) for (const line of run) roles[line] = 'table';
    run = [];
  };
  scans.forEach((scan, line) => {
    if (scan.blank) return;
    const cell = roles[line] === 'text' && scan.end - scan.indent <= 12 && !scan.marker;
    if (cell) run.push(line);
    else close();
  });
  close();
}

/** The first line that is body: a paragraph, a salutation, or a heading with a marker. */
function findBodyStart(scans: readonly LineScan[], roles: readonly LineRole[]): number {
  for (let line = 0; line < scans.length; line++) {
    const scan = scans[line];
    const role = roles[line];
    if (!scan || !role || role === 'blank') continue;
    if (role === 'contents') {
      // Behind a contents list the body begins, with whatever line.
      if (roles[line + 1] !== 'contents' && roles[line + 1] !== 'blank') return line + 1;
      continue;
    }
    if (role === 'salutation' || (line > 0 && lastContent(roles, line) === 'contents')) return line;
    if (role !== 'text') continue;
    const length = scan.end - scan.indent;
    if (scan.marker && scan.marker.form !== 'dash' && scan.doubt < 3) return line;
    if (length >= 45 && (/[。：:；，,]/.test(contentOf(scan)) || length >= 80) && !SUBTITLE.test(contentOf(scan)))
      return line;
    if (/[。；]$/.test(contentOf(scan)) && length >= 12) return line;
  }
  return scans.length;
}

/** Between title and body: 主送机关 and subtitles. */
function markHead(scans: readonly LineScan[], roles: LineRole[], bodyStart: number): void {
  const last = Math.min(scans.length - 1, bodyStart + 1);
  let addressed = false;
  for (let line = 0; line <= last; line++) {
    const scan = scans[line];
    if (!scan || roles[line] !== 'text') continue;
    const content = contentOf(scan);
    if (line < bodyStart && SUBTITLE.test(content)) roles[line] = 'subtitle';
    else if (!scan.marker && /[：:]$/.test(content) && !NO_RECIPIENT.test(content) && content.length < 200) {
      // 主送机关 stand flush left (7.3.2): an indented line below them opens the body.
      if (addressed && scan.indent > 0) continue;
      roles[line] = 'recipient';
      addressed = true;
    }
  }
}

/** 署名 and 成文日期: a date line behind a short line; what follows may be another document. */
function markSignOffs(scans: readonly LineScan[], roles: LineRole[], boundaries: Set<number>, bodyStart: number): void {
  for (let line = 0; line < scans.length; line++) {
    const role = roles[line];
    if (role === 'annexLabel') {
      if (line > bodyStart) boundaries.add(line);
      continue;
    }
    if (
      role === 'text' &&
      line > bodyStart &&
      ANNEX_WITH_TITLE.test(contentOf(scans[line] as LineScan)) &&
      boundaries.size > 0
    ) {
      const content = contentOf(scans[line] as LineScan);
      if (content.length <= 50 && !/[。；：]$/.test(content)) boundaries.add(line);
      continue;
    }
    if (role !== 'date' || line <= bodyStart) continue;
    const before = previousContent(scans, line);
    const organ = scans[before];
    if (
      before > bodyStart &&
      organ &&
      roles[before] === 'text' &&
      !organ.marker &&
      organ.end - organ.indent <= 40 &&
      !/[。；，：:]$/.test(contentOf(organ))
    )
      roles[before] = 'organ';
    boundaries.add(line + 1);
  }
}

function lastContent(roles: readonly LineRole[], line: number): LineRole {
  let at = line - 1;
  while (at >= 0 && roles[at] === 'blank') at--;
  return roles[at] ?? 'blank';
}

function previousContent(scans: readonly LineScan[], line: number): number {
  let at = line - 1;
  while (at >= 0 && scans[at]?.blank) at--;
  return at;
}

/** Text copied from PDF: most lines stop in mid-sentence at about the same width. */
function isHardWrapped(scans: readonly LineScan[], roles: readonly LineRole[]): boolean {
  let body = 0;
  let open = 0;
  let long = 0;
  scans.forEach((scan, line) => {
    if (scan.blank || roles[line] !== 'text') return;
    body++;
    const content = contentOf(scan);
    if (content.length > 70) long++;
    else if (content.length >= 18 && !/[。！？；：:!?;”）)]$/.test(content)) open++;
  });
  return body >= 8 && long / body < 0.1 && open / body > 0.5;
}
