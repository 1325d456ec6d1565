import { contentOf, type LineScan } from '../markers/scan.js';
import { squash } from '../text/chars.js';
import { ANNEX_LABEL, ANNEX_NOTE } from './patterns.js';
import type { LineRole } from './zones.js';

/** An item of the note is a name, never a paragraph. */
const LONGEST = 80;
/** The first item stands behind 附件： — as 1. mostly, as 一、 or （1） in some units. */
const FIRST_ITEM = /^附[件表]?[：:][ \t\u3000]*(?:1[.．、]|一、|[（(][1一][）)])/;

/** 附件：1.… and the lines 2.… 3.… under it, also 附件： alone above 1.… (GB/T 9704-2012 7.3.4). */
export function markAnnexNotes(scans: readonly LineScan[], roles: LineRole[]): void {
  for (let line = 0; line < scans.length; line++) {
    const scan = scans[line];
    if (!scan) continue;
    const content = contentOf(scan);
    const alone = roles[line] === 'annexLabel' && ANNEX_LABEL.test(squash(content)) && /[：:]$/.test(content);
    if (alone) {
      const next = nextContent(scans, line);
      if (!isItem(scans[next], 1, roles[next])) continue;
      roles[line] = 'annexNote';
      markItems(scans, roles, line, 0);
      continue;
    }
    if (roles[line] !== 'text' || !ANNEX_NOTE.test(squash(content))) continue;
    if (scan.end - scan.indent > LONGEST || /。./.test(content)) continue;
    roles[line] = 'annexNote';
    if (FIRST_ITEM.test(content)) markItems(scans, roles, line, 1);
    else markItems(scans, roles, line, Number(/^附[件表]?(\d{1,2})/.exec(content)?.[1] ?? 1));
  }
}

/** The items behind a line, each with the next number, and the second lines of names too long for one. */
function markItems(scans: readonly LineScan[], roles: LineRole[], from: number, first: number): void {
  let expected = first + 1;
  let wrapped = -1;
  for (let line = nextContent(scans, from); line >= 0; line = nextContent(scans, line)) {
    const scan = scans[line];
    if (
      isItem(scan, expected, roles[line]) ||
      (scan?.marker?.form === 'num' && isItem(scan, scan.marker.value, roles[line]))
    ) {
      if (wrapped >= 0) roles[wrapped] = 'annexNote';
      roles[line] = 'annexNote';
      expected = (scan?.marker?.value ?? expected) + 1;
      wrapped = -1;
      continue;
    }
    // The end of a long name stands between two items; without an item behind it, it may be the sign-off.
    if (wrapped >= 0 || !scan || scan.marker || roles[line] !== 'text' || scan.end - scan.indent > 40) return;
    wrapped = line;
  }
}

function isItem(scan: LineScan | undefined, number: number, role: LineRole | undefined): boolean {
  return (
    scan?.marker !== undefined &&
    ['num', 'han', 'numParen', 'hanParen', 'numClose'].includes(scan.marker.form) &&
    scan.marker.value === number &&
    (number > 1 || scan.marker.form === 'num') &&
    !scan.runIn &&
    role === 'text' &&
    scan.end - scan.indent <= LONGEST
  );
}

function nextContent(scans: readonly LineScan[], line: number): number {
  for (let at = line + 1; at < scans.length; at++) if (!scans[at]?.blank) return at;
  return -1;
}
