import type { ParsedDocument } from '../document.js';
import type { LineRange } from '../numbering/extent.js';
import { findAnnexMentions } from '../references/annexes.js';
import type { LineRole } from '../zones/zones.js';

/** What stands in a file beside its sections, each as a run of whole lines in text order. */
export interface Parts {
  /** Each annex (附件) from its label, or its title where both share a line, to its end (GB/T 9704-2012 7.3.7). */
  readonly annexes: readonly LineRange[];
  /** The notes that list the annexes (附件说明, 7.3.4). */
  readonly annexNotes: readonly LineRange[];
  /** Contents lists (目录). */
  readonly contents: readonly LineRange[];
  /** Colophons (版记, 7.4): what a file, or one of the documents in it, ends with. */
  readonly colophons: readonly LineRange[];
}

/** So many lines of names may stand between 抄送：… and the line of the printing. */
const WRAPPED = 3;

const known = new WeakMap<ParsedDocument, Parts>();

/** The parts of a document. Computed once a document. */
export function partsOf(document: ParsedDocument): Parts {
  let parts = known.get(document);
  if (!parts) {
    const starts = [...new Set(findAnnexMentions(document).flatMap((one) => (one.label ? one.mention.line : [])))];
    const colophons = findColophons(document, new Set(starts));
    parts = {
      annexes: findAnnexes(document, starts, colophons),
      annexNotes: runsOf(document, 'annexNote'),
      contents: runsOf(document, 'contents'),
      colophons,
    };
    known.set(document, parts);
  }
  return parts;
}

/** Every kind of part as a list of its own, ranges apart from each other. */
export function partLists(document: ParsedDocument): readonly (readonly LineRange[])[] {
  const { annexes, annexNotes, contents, colophons } = partsOf(document);
  return [annexes, annexNotes, contents, colophons];
}

/** The range of a list in text order, ranges apart from each other, that holds a line. */
export function rangeAt(ranges: readonly LineRange[], line: number): LineRange | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) break;
    if (line < range.start) high = middle - 1;
    else if (line > range.end) low = middle + 1;
    else return range;
  }
  return undefined;
}

/** The last line of a run that is not blank, at least its first. */
export function lastContentLine(document: ParsedDocument, start: number, end: number): number {
  let line = end;
  while (line > start && document.isBlankLine(line)) line--;
  return line;
}

function findAnnexes(
  document: ParsedDocument,
  starts: readonly number[],
  colophons: readonly LineRange[],
): readonly LineRange[] {
  const { titles } = document.zones;
  let title = 0;
  let colophon = 0;
  return starts.map((start, index) => {
    while ((titles[title]?.line ?? Infinity) < start) title++;
    while ((colophons[colophon]?.start ?? Infinity) < start) colophon++;
    // The first title below the label is the annex's own; the one after it begins another document.
    const own = titles[title];
    const other = own && isNext(document, start, own.line) ? titles[title + 1] : own;
    const stop = Math.min(
      starts[index + 1] ?? Infinity,
      other?.line ?? Infinity,
      colophons[colophon]?.start ?? Infinity,
      document.lines.count,
    );
    return { start, end: lastContentLine(document, start, stop - 1) };
  });
}

/** Nothing but blank lines and remarks stands between a label and a title. */
function isNext({ zones: { roles } }: ParsedDocument, label: number, title: number): boolean {
  for (let line = label + 1; line < title; line++) {
    if (!['blank', 'note', 'credit', 'title'].includes(roles[line] ?? 'blank')) return false;
  }
  return true;
}

/** Runs of lines with a role; blank lines may stand between them. */
function runsOf({ zones: { roles } }: ParsedDocument, wanted: LineRole): readonly LineRange[] {
  const runs: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  roles.forEach((role, line) => {
    if (role === wanted) {
      if (open) open.end = line;
      else runs.push((open = { start: line, end: line }));
    } else if (role !== 'blank') open = undefined;
  });
  return runs;
}

/** 抄送：… alone may stand anywhere; what nothing follows is a colophon. */
function findColophons(document: ParsedDocument, annexes: ReadonlySet<number>): readonly LineRange[] {
  const { zones, scans } = document;
  const begins = new Set([...zones.titles.map(({ line }) => line), ...annexes]);
  const found: LineRange[] = [];
  let start = -1;
  let end = -1;
  let wrapped = 0;
  const close = (): void => {
    if (start >= 0 && wrapped === 0) found.push({ start, end });
    start = -1;
    wrapped = 0;
  };
  for (let line = 0; line < scans.length; line++) {
    const role = zones.roles[line];
    if (role === 'blank') continue;
    if (begins.has(line)) close();
    else if (role === 'colophon') {
      if (start < 0) start = line;
      end = line;
      wrapped = 0;
    } else if (start >= 0 && (scans[line]?.marker !== undefined || ++wrapped > WRAPPED)) {
      start = -1;
      wrapped = 0;
    }
  }
  close();
  return found;
}
