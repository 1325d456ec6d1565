import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import { minimalEdit } from '../edit/minimal.js';
import type { FormId } from '../markers/forms.js';
import type { HeadingNode } from '../structure/node.js';
import { writeMarker } from '../structure/style.js';

/** Forms whose marker and title stand together (GB/T 9704-2012 7.3.3). */
const TIGHT: ReadonlySet<FormId> = new Set<FormId>([
  'ordinal',
  'qi',
  'han',
  'hanParen',
  'num',
  'numParen',
  'numClose',
  'circled',
]);

/**
 * The edit that gives a heading a marker; undefined where it has that marker already or none at all. The blanks behind
 * it change only with its form, to those that the document has behind markers of the new one.
 */
export function markerEdit(
  document: ParsedDocument,
  node: Pick<HeadingNode, 'marker' | 'line'> | undefined,
  form: FormId,
  number: number,
  sub: number,
  formChanged: boolean,
): Edit | undefined {
  const marker = node?.marker;
  const style = document.structure.style[form];
  if (!marker || !style || form === 'decimal' || form === 'latin') return undefined;
  const text = writeMarker(form, number, sub, style);
  const blanks = document.slice(marker.spaceAfter);
  const wanted = formChanged ? blanksBehind(document, form, blanks) : blanks;
  return minimalEdit(marker.span.start, marker.text + blanks, text + wanted);
}

/** The marker and blanks that a new heading begins with. */
export function newMarker(document: ParsedDocument, form: FormId, number: number, sub: number): string {
  const style = document.structure.style[form];
  if (!style) return '';
  const fallback = TIGHT.has(form) ? '' : '　';
  return writeMarker(form, number, sub, style) + blanksBehind(document, form, fallback);
}

function blanksBehind(document: ParsedDocument, form: FormId, own: string): string {
  const style = document.structure.style[form];
  if (style?.space === 'none' && TIGHT.has(form)) return '';
  if (style?.space !== 'some') return own;
  const sample = document.structure.nodes.find(
    ({ marker }) => marker?.form === form && marker.spaceAfter.end > marker.spaceAfter.start,
  )?.marker;
  return sample ? document.slice(sample.spaceAfter) : own;
}
