import type { ParsedDocument } from '../../document.js';
import type { Edit } from '../../edit/edit.js';

/** Joins lines `first` to `last`: blanks around the breaks go too, and between Latin words one stays. */
export function joinLines({ lines, scans, text }: ParsedDocument, first: number, last: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (let line = first; line < last; line++) {
    const start = lines.startOf(line) + (scans[line]?.end ?? 0);
    const end = lines.startOf(line + 1) + (scans[line + 1]?.indent ?? 0);
    const words =
      /[A-Za-z]$/.test(text.slice(Math.max(0, start - 1), start)) && /^[A-Za-z]/.test(text.slice(end, end + 1));
    edits.push({ span: { start, end }, text: words ? ' ' : '' });
  }
  return edits;
}
