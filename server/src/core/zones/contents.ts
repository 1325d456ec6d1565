import { squash } from '../text/chars.js';
import { contentOf, type LineScan } from '../markers/scan.js';
import { CONTENTS_LABEL, CONTENTS_LINE } from './patterns.js';
import type { LineRole } from './zones.js';

/**
 * The lines of contents lists (目录): behind a line 目录, with page numbers, or a run of bare headings whose titles
 * all come again further down. They name headings and are none.
 */
export function findContents(scans: readonly LineScan[], roles: readonly LineRole[]): Set<number> {
  const found = new Set<number>();
  scans.forEach((scan, line) => {
    if (!scan.blank && roles[line] === 'text' && scan.end - scan.indent <= 80 && CONTENTS_LINE.test(contentOf(scan)))
      found.add(line);
  });
  const later = laterTitles(scans, roles);
  let run: number[] = [];
  let labelled = false;
  const close = () => {
    const repeated = run.filter(
      (line) => (later.get(titleKey(scans[line] as LineScan)) ?? -1) > (run[run.length - 1] ?? 0),
    );
    // Behind 目录 half of the titles must come again; without it nearly all, and by their whole wording.
    const enough = labelled ? Math.max(2, run.length * 0.5) : Math.max(3, run.length * 0.6);
    if (repeated.length >= enough) {
      // The list ends with its last repeated title: what follows the first repetition is the body already.
      const last = repeated[repeated.length - 1] ?? -1;
      for (const line of run) if (line <= last || labelled) found.add(line);
    }
    run = [];
    labelled = false;
  };
  const seen = new Set<string>();
  for (let line = 0; line < scans.length; line++) {
    const scan = scans[line];
    if (!scan || scan.blank) continue;
    const content = contentOf(scan);
    if (roles[line] !== 'blank' && CONTENTS_LABEL.test(squash(content))) {
      close();
      found.add(line);
      labelled = true;
      seen.clear();
      continue;
    }
    const key = titleKey(scan);
    const bare =
      content.length <= 45 && !/[。；，：:]$/.test(content) && (labelled || scan.marker !== undefined || scan.hash);
    // A title that was just listed begins the body.
    if (!bare || seen.has(`${scan.marker?.text ?? ''}${key}`)) {
      close();
      seen.clear();
      continue;
    }
    seen.add(`${scan.marker?.text ?? ''}${key}`);
    run.push(line);
  }
  close();
  return found;
}

/** The last line on which each title occurs. */
function laterTitles(scans: readonly LineScan[], roles: readonly LineRole[]): Map<string, number> {
  const last = new Map<string, number>();
  scans.forEach((scan, line) => {
    if (!scan.blank && roles[line] !== 'table' && scan.end - scan.indent <= 60) last.set(titleKey(scan), line);
  });
  return last;
}

function titleKey(scan: LineScan): string {
  const from = scan.marker?.spaceAfter.end ?? scan.indent;
  return squash(scan.text.slice(from, scan.end))
    .replace(/[（(]/g, '（')
    .replace(/[）)]/g, '）')
    .replace(/(?:(?<!…)…+|(?<!\.)\.{4,}|(?<!·)·{4,})\d*$/, '');
}
