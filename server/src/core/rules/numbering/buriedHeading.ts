import type { ParsedDocument } from '../../document.js';
import type { BuriedMarker } from '../../markers/inline.js';
import { message } from '../../messages/message.js';
import { ancestors, nodeAtLine } from '../../structure/query.js';
import type { Report, Rule } from '../rule.js';

/**
 * A heading that does not start its line: the next number of an open series behind the end of a sentence, or a whole
 * hierarchy run together in one paragraph. Lists in prose（……：（一）……；（二）……）are none.
 */
export const buriedHeading: Rule = {
  id: 'buried-heading',
  category: 'numbering',
  severity: 'warning',
  fixable: false,
  *check(document) {
    const counted = countedMarkers(document);
    let lastRun = 0;
    for (let line = 0; line < document.scans.length; line++) {
      const scan = document.scans[line];
      if (!scan || scan.blank) continue;
      // A heading's own number begins the count of its line; a count from the paragraph above goes on by itself.
      const own = scan.marker?.form === 'han' ? scan.marker.value : 0;
      const run = runTogether(scan.buried, scan.marker ? own : lastRun, !scan.marker, scan.end - scan.indent);
      lastRun = run.last;
      for (const buried of scan.buried) {
        if (
          run.markers.has(buried) ||
          counted.get(line)?.has(buried.marker.span.start) ||
          goesOn(document, line, buried)
        ) {
          yield report(document, line, buried);
        }
      }
    }
  },
};

/** The buried markers that the decoder counted because they fill a gap: line → offsets in the line. */
function countedMarkers(document: ParsedDocument): Map<number, Set<number>> {
  const counted = new Map<number, Set<number>>();
  for (const series of document.structure.series) {
    for (const member of series.members) {
      if (member.node >= 0) continue;
      const found = document.scans[member.line]?.buried.find(
        ({ marker }) => marker.form === series.form && marker.value === member.number,
      );
      if (!found) continue;
      const offsets = counted.get(member.line) ?? new Set<number>();
      offsets.add(found.marker.span.start);
      counted.set(member.line, offsets);
    }
  }
  return counted;
}

/** The next number of a series that the line belongs to, and no sibling carries it. */
function goesOn(document: ParsedDocument, line: number, buried: BuriedMarker): boolean {
  const { marker, before } = buried;
  const scan = document.scans[line];
  if (!scan || before === 'colon' || (marker.form !== 'han' && marker.form !== 'hanParen')) return false;
  // Text that runs straight on counts only behind 口, which is how text recognition reads 。
  if (before === 'text' && scan.text[marker.span.start - 1] !== '口') return false;
  // （一）…；（二）… in one paragraph is a list in prose.
  const listed = scan.buried.some(
    (other) =>
      other.marker.form === marker.form && other.marker.value === 1 && other.marker.span.start < marker.span.start,
  );
  if (listed) return false;
  const { structure } = document;
  const own = nodeAtLine(structure, line);
  if (!own) return false;
  for (const node of [own, ...ancestors(structure, own)]) {
    const series = structure.series[node.series];
    if (series?.form !== marker.form) continue;
    const at = series.members.findIndex((member) => member.node === node.index);
    const next = series.members[at + 1];
    return series.members[at]?.number === marker.value - 1 && next?.number !== marker.value;
  }
  return false;
}

/**
 * 一、…二、…三、… inside one paragraph, or 一、 with （一） below it in a long one: headings without line breaks.
 * `last` carries the count into the next paragraph; `carried` says that `before` comes from there.
 */
function runTogether(
  buried: readonly BuriedMarker[],
  before: number,
  carried: boolean,
  length: number,
): { readonly markers: ReadonlySet<BuriedMarker>; readonly last: number } {
  const markers = new Set<BuriedMarker>();
  const heads = buried.filter(({ marker, before: lead }) => marker.form === 'han' && lead !== 'text');
  let last = before;
  const row: BuriedMarker[] = [];
  for (const head of heads) {
    if (head.marker.value === last + 1 || (row.length === 0 && head.marker.value === 1)) {
      last = head.marker.value;
      row.push(head);
    }
  }
  const first = row[0];
  if (!first) return { markers, last: 0 };
  const below = buried.filter(
    ({ marker }) => marker.form === 'hanParen' && marker.span.start > first.marker.span.start,
  );
  const nested = below.some(({ marker }) => marker.value === 1) && length > 150;
  if (row.length >= 2 || (row.length === 1 && ((carried && before > 0) || nested))) {
    for (const head of row) markers.add(head);
    if (nested) for (const sub of below) markers.add(sub);
    return { markers, last };
  }
  return { markers, last: 0 };
}

function report(document: ParsedDocument, line: number, { marker }: BuriedMarker): Report {
  const offset = document.lines.startOf(line);
  const scan = document.scans[line];
  const rest = scan?.text.slice(marker.spaceAfter.end, scan.end) ?? '';
  const title = /^[^。；，：:;,]{0,20}/.exec(rest)?.[0] ?? '';
  const at = offset + marker.span.start;
  return {
    span: { start: at, end: offset + marker.spaceAfter.end + title.length },
    message: message('buried-heading', { marker: marker.text, title }),
    fixes: [
      {
        kind: 'suggested',
        title: message('fix-split', { marker: marker.text }),
        edits: [
          {
            span: { start: at, end: at },
            text: `${lineBreak(document)}${scan?.text.slice(0, indentOf(scan.text)) ?? ''}`,
          },
        ],
      },
    ],
  };
}

function lineBreak(document: ParsedDocument): string {
  return document.text.includes('\r\n') ? '\r\n' : '\n';
}

function indentOf(text: string): number {
  return /^[ \t\u3000\u00a0]*/.exec(text)?.[0].length ?? 0;
}
