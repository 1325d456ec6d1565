import type { ParsedDocument } from '../document.js';
import type { FormId } from '../markers/forms.js';
import { formBelow } from '../numbering/ladder.js';
import { lineBreakOf } from '../numbering/lineBreak.js';
import { newMarker } from '../numbering/markerEdits.js';
import { INDENT, type Layout } from './layout.js';
import type { TemplateLine } from './template.js';

/** Lines looked at for a document's habits; the rest of a long one is set the same way. */
const SAMPLE = 400;

/** How a document sets its lines: what a section takes over from it. */
export interface Habits {
  readonly eol: string;
  /** Blank lines stand between its paragraphs. */
  readonly apart: boolean;
  /** What its paragraphs begin with. */
  readonly indent: string;
}

const known = new WeakMap<ParsedDocument, Habits>();

/** The habits of a document; those of the standard where it shows none. Looked for once a document. */
export function habitsOf(document: ParsedDocument): Habits {
  let habits = known.get(document);
  if (!habits) known.set(document, (habits = findHabits(document)));
  return habits;
}

function findHabits(document: ParsedDocument): Habits {
  const indents = new Map<string, number>();
  let apart = 0;
  let tight = 0;
  let previous = -1;
  for (let line = document.zones.bodyStart; line < Math.min(document.scans.length, SAMPLE); line++) {
    const scan = document.scans[line];
    if (!scan || scan.blank || document.zones.roles[line] !== 'text') continue;
    if (previous >= 0) {
      if (line === previous + 1) tight++;
      else if (document.isBlankLine(line - 1)) apart++;
    }
    previous = line;
    if (scan.marker || scan.end - scan.indent < 20) continue;
    const indent = scan.text.slice(0, scan.indent);
    indents.set(indent, (indents.get(indent) ?? 0) + 1);
  }
  const [usual] = [...indents].sort((a, b) => b[1] - a[1]);
  return {
    eol: lineBreakOf(document.text),
    apart: apart > tight,
    indent: usual && usual[1] >= 2 ? usual[0] : INDENT,
  };
}

/**
 * How a section is set in a document: its first heading has the marker of the place, those below it the forms that the
 * document has there, counted from one.
 */
export function sectionLayout(
  document: ParsedDocument,
  habits: Habits,
  marker: string,
  form: FormId | undefined,
): Layout {
  const forms: (FormId | undefined)[] = [form];
  while (forms.length < 4) {
    const last = forms.at(-1);
    forms.push(last && formBelow(document, last));
  }
  const counts = [0, 0, 0, 0];
  return {
    start({ heading }) {
      if (heading === 0) return '';
      if (heading === 1) return marker;
      const own = forms[heading - 1];
      counts[heading - 1] = (counts[heading - 1] ?? 0) + 1;
      counts.fill(0, heading);
      return own ? indentOf(document, own, marker) + newMarker(document, own, counts[heading - 1] ?? 1, 0) : INDENT;
    },
    opening: opening(habits),
    between: (_, blank) => (blank ? '' : habits.eol.repeat(habits.apart ? 2 : 1)),
  };
}

/** How lines without headings are set in a document: as the template has them. */
export function plainLayout(habits: Habits): Layout {
  return { start: () => '', opening: opening(habits), between: () => habits.eol };
}

/** Two characters of indentation become what paragraphs of the document begin with; more of them are meant. */
function opening({ indent }: Habits): Layout['opening'] {
  return ({ heading }: TemplateLine, text) => (heading > 0 ? text : text.replace(/^　　(?!　)/, indent));
}

/** The blanks before a new heading: those of headings of its form, or of the one it stands below. */
function indentOf(document: ParsedDocument, form: FormId, above: string): string {
  const like = document.structure.nodes.find(({ marker }) => marker?.form === form);
  const scan = like && document.scans[like.line];
  return scan ? scan.text.slice(0, scan.indent) : (/^\s*/.exec(above)?.[0] ?? '');
}
