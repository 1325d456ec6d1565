import type { ParsedDocument } from '../../document.js';
import type { Edit } from '../../edit/edit.js';

/** Takes lines `first` to `last` out, with one of the line breaks around them. */
export function deleteLines({ lines, text }: ParsedDocument, first: number, last: number): Edit {
  const end = last + 1 < lines.count ? lines.startOf(last + 1) : text.length;
  const start = last + 1 < lines.count || first === 0 ? lines.startOf(first) : lines.endOf(first - 1);
  return { span: { start, end }, text: '' };
}

/** The first line from `line` on in a direction that is not blank; -1 where there is none. */
export function contentLine({ scans }: ParsedDocument, line: number, step: 1 | -1): number {
  for (let at = line; at >= 0 && at < scans.length; at += step) if (!scans[at]?.blank) return at;
  return -1;
}
