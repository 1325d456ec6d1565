import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import { minimalEdit } from '../edit/minimal.js';
import { FORMS } from '../markers/forms.js';
import type { Marker } from '../markers/marker.js';
import type { HeadingNode } from '../structure/node.js';
import type { Series, SeriesMember } from '../structure/structure.js';
import { writeMarker, type FormStyle } from '../structure/style.js';

/** How a heading's marker differs from the one it should carry. At least one of the flags is set. */
export interface Deviation {
  readonly node: HeadingNode;
  readonly marker: Marker;
  readonly series: Series;
  readonly member: SeriesMember;
  /** The marker it should carry. */
  readonly expected: string;
  readonly number: boolean;
  readonly form: boolean;
  readonly brackets: boolean;
  readonly mark: boolean;
  readonly numeral: boolean;
  readonly innerSpace: boolean;
  readonly spaceAfter: boolean;
  /** Everything that is wrong with the marker mended at once; nothing but its characters is touched. */
  readonly edits: readonly Edit[];
}

const known = new WeakMap<ParsedDocument, ReadonlyMap<number, Deviation>>();

/** The deviations of a document by heading index. Computed once a document. */
export function deviations(document: ParsedDocument): ReadonlyMap<number, Deviation> {
  let found = known.get(document);
  if (!found) {
    found = findDeviations(document);
    known.set(document, found);
  }
  return found;
}

function findDeviations(document: ParsedDocument): Map<number, Deviation> {
  const { nodes, series: all, style } = document.structure;
  const found = new Map<number, Deviation>();
  for (const series of all) {
    const formStyle = style[series.form];
    if (!formStyle) continue;
    for (const member of series.members) {
      const node = nodes[member.node];
      const deviation = node?.marker && compare(node, node.marker, series, member, formStyle);
      if (deviation) found.set(deviation.node.index, deviation);
    }
  }
  return found;
}

function compare(
  node: HeadingNode,
  marker: Marker,
  series: Series,
  member: SeriesMember,
  style: FormStyle,
): Deviation | undefined {
  const expected = node.expected ?? marker.text;
  const spaceAfter = style.space === 'none' && tightForm(series) && marker.spaceAfter.end > marker.spaceAfter.start;
  if (expected === marker.text && !spaceAfter) return undefined;
  const form = marker.form !== series.form;
  const number = FORMS[series.form].numbered && (marker.value !== member.number || marker.sub !== member.sub);
  // What the marker would look like if only its number were mended tells the other differences.
  const asStyled = form ? expected : writeLike(marker, style);
  const innerSpace = marker.slips.innerSpace === true && expected !== marker.text;
  const mark = !form && (stray(marker) || markDiffers(marker, style));
  const brackets = !form && bracketsDiffer(marker, style);
  const numeral = !form && !number && !innerSpace && !mark && !brackets && asStyled !== marker.text;
  const edits: Edit[] = [];
  const edit = minimalEdit(marker.span.start, marker.text, expected);
  if (edit) edits.push(edit);
  if (spaceAfter) edits.push({ span: marker.spaceAfter, text: '' });
  if (!(number || form || brackets || mark || numeral || innerSpace || spaceAfter)) return undefined;
  return {
    node,
    marker,
    series,
    member,
    expected,
    number,
    form,
    brackets,
    mark,
    numeral,
    innerSpace,
    spaceAfter,
    edits,
  };
}

/** Forms whose marker and title stand together: 一、 （一） 1. （1）; 第X条 and 1.1 take a blank (B.3.5, B.3.6). */
function tightForm(series: Series): boolean {
  return ['han', 'hanParen', 'num', 'numParen', 'numClose', 'circled'].includes(series.form);
}

function writeLike(marker: Marker, style: FormStyle): string {
  return marker.form === 'decimal' || marker.form === 'latin' || marker.form === 'dash'
    ? marker.text
    : writeMarker(marker.form, marker.value, marker.sub, style);
}

function stray(marker: Marker): boolean {
  return (
    marker.slips.mark !== undefined && ['hanParen', 'numParen', 'circled', 'numClose', 'decimal'].includes(marker.form)
  );
}

function markDiffers(marker: Marker, style: FormStyle): boolean {
  const right: Partial<Record<Marker['form'], string>> = { han: '、', num: '.', ordinal: '，', qi: '，' };
  const own = right[marker.form];
  return own !== undefined && marker.slips.numeral !== 'composite' && (marker.slips.mark ?? own) !== style.mark;
}

function bracketsDiffer(marker: Marker, style: FormStyle): boolean {
  if (!['hanParen', 'numParen', 'numClose'].includes(marker.form) || marker.slips.numeral === 'composite') return false;
  return (marker.slips.brackets ?? 'full') !== style.brackets;
}
