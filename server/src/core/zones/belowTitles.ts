import { squash } from '../text/chars.js';
import { contentOf, type LineScan } from '../markers/scan.js';
import { AUTHOR, NAME, SUBTITLE, TITLE_END } from './patterns.js';
import type { TitleBlock } from './titles.js';
import type { LineRole } from './zones.js';

/** As far below a title stands what belongs to it. */
const REACH = 6;

/**
 * What stands between a title and its body: subtitles such as ——2025年1月在…会议上 and （2025年1月5日…通过）, and who
 * speaks or reports.
 */
export function markBelowTitles(scans: readonly LineScan[], roles: LineRole[], titles: readonly TitleBlock[]): void {
  for (const { titleEndLine, endLine } of titles) {
    for (let line = titleEndLine + 1; line < Math.min(scans.length, endLine + REACH); line++) {
      const scan = scans[line];
      const role = roles[line];
      if (!scan || (role !== 'text' && role !== 'note')) continue;
      if (SUBTITLE.test(contentOf(scan))) roles[line] = 'subtitle';
      else if (role === 'text' && isAuthor(scans, roles, line)) roles[line] = 'author';
      else if (role === 'text') break;
    }
  }
}

/** A post or an organ with a name, set apart from what follows; a name alone right above a salutation. */
function isAuthor(scans: readonly LineScan[], roles: readonly LineRole[], line: number): boolean {
  const scan = scans[line];
  if (!scan || (scan.marker && scan.marker.form !== 'dash')) return false;
  const content = contentOf(scan);
  let next = line + 1;
  while (scans[next]?.blank) next++;
  if (NAME.test(content)) return roles[next] === 'salutation';
  const apart = next > line + 1 || (roles[next] ?? 'blank') !== 'text';
  return apart && AUTHOR.test(content) && !TITLE_END.test(squash(content));
}
