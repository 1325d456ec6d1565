import type { ParsedDocument } from '../document.js';
import { applyEdits, sortEdits, type Edit } from '../edit/edit.js';
import { shift } from '../text/span.js';
import type { LineRange } from './extent.js';

/**
 * Two runs of lines that change places, `first` above `second`. Every move is such an exchange; what stands between
 * them (blank lines) stays where it is, so that moving back restores every byte.
 */
export interface Swap {
  readonly first: LineRange;
  readonly second: LineRange;
}

/** Where a line is after an exchange. */
export function swappedLine({ first, second }: Swap, line: number): number {
  if (line < first.start || line > second.end) return line;
  if (line <= first.end) return line + (second.end - first.end);
  if (line >= second.start) return line - (second.start - first.start);
  return line - (first.end - first.start) + (second.end - second.start);
}

/**
 * The edits of an exchange together with edits inside the lines, offsets into the old text: the shorter run is taken
 * out and put in at its new place, with its own edits applied.
 */
export function composeSwap(document: ParsedDocument, swap: Swap, edits: readonly Edit[]): Edit[] {
  const { text, lines } = document;
  const { first, second } = swap;
  const a = { start: lines.startOf(first.start), end: lines.endOf(first.end) };
  const b = { start: lines.startOf(second.start), end: lines.endOf(second.end) };
  const between = text.slice(a.end, b.start);
  const down = a.end - a.start <= b.end - b.start;
  const moved = down ? a : b;
  const inside = edits.filter(({ span }) => span.start >= moved.start && span.end <= moved.end);
  const carried = applyEdits(
    text.slice(moved.start, moved.end),
    inside.map((edit) => ({ span: shift(edit.span, -moved.start), text: edit.text })),
  );
  const insideSet = new Set(inside);
  return sortEdits([
    ...edits.filter((edit) => !insideSet.has(edit)),
    ...(down
      ? [
          { span: { start: a.start, end: b.start }, text: '' },
          { span: { start: b.end, end: b.end }, text: between + carried },
        ]
      : [
          { span: { start: a.start, end: a.start }, text: carried + between },
          { span: { start: a.end, end: b.end }, text: '' },
        ]),
  ]);
}
